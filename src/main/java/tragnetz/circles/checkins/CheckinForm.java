package tragnetz.circles.checkins;

import org.jspecify.annotations.Nullable;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/** How somebody is, as tapped and typed. */
public record CheckinForm(
        @Nullable String mood, @Nullable String sentence, @Nullable String tongue) {

    static CheckinForm empty(Circle circle, Language reader) {
        return new CheckinForm(
                "",
                "",
                circle.languages().contains(circle.writes()) ? circle.writes() : reader.code());
    }

    String said() {
        return Typed.line(sentence);
    }

    String language(Circle circle) {
        String typed = Typed.line(tongue);
        return circle.languages().contains(typed) ? typed : circle.language();
    }

    Problems check(Circle circle) {
        return new Problems()
                .when(Mood.of(mood == null ? "" : mood).isEmpty(), "mood", "circles.problem.mood")
                .longest("sentence", said(), 300)
                .known("tongue", tongue, circle.languages()::contains);
    }
}
