package tragnetz.circles.circles;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/**
 * The form of a circle.
 *
 * @param circle null for a new one
 */
public record CircleFormPage(
        House house, @Nullable Circle circle, CircleForm form, String text, Problems problems)
        implements Form {

    @Override
    public String template() {
        return circle == null ? "circles/circles/new" : "circles/circles/edit";
    }
}
