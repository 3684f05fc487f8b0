package tragnetz.circles.files;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/** The files of a circle, and a form for one more. */
public record CircleFilesPage(Circle circle, List<CircleFile> files, Problems problems)
        implements Form {

    @Override
    public House house() {
        return circle.house();
    }

    @Override
    public String template() {
        return "circles/files/index";
    }
}
