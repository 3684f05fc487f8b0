package tragnetz.circles.checkins;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * How everybody is.
 *
 * @param needs whether the reader has just said that she needs somebody
 * @param more whether there are earlier ones
 */
public record CheckinsPage(
        Circle circle,
        List<Checkin> checkins,
        CheckinForm form,
        boolean needs,
        int page,
        boolean more,
        Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/checkins/index";
    }
}
