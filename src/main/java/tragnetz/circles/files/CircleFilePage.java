package tragnetz.circles.files;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/** One file with its versions. */
public record CircleFilePage(Circle circle, CircleFile file, Problems problems) implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/files/show";
    }
}
