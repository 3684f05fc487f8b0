package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * A message as typed, and the subject where it begins a topic.
 *
 * @param tongue the language it is written in
 */
public record MessageForm(
        @Nullable String subject, @Nullable String body, @Nullable String tongue) {

    static final int LONGEST = 4000;

    /** Empty, in the language the member writes, else reads, else the circle's. */
    static MessageForm empty(Circle circle, Language reader) {
        String tongue =
                circle.languages().contains(circle.writes())
                        ? circle.writes()
                        : circle.languages().contains(reader.code())
                                ? reader.code()
                                : circle.language();
        return new MessageForm("", "", tongue);
    }

    String about() {
        return Typed.line(subject);
    }

    String text() {
        return Typed.clean(body);
    }

    /** One of the circle's languages, its first when none was chosen. */
    String language(Circle circle) {
        String typed = Typed.line(tongue);
        return circle.languages().contains(typed) ? typed : circle.language();
    }

    Problems check(Circle circle) {
        return check(new Problems(), circle);
    }

    Problems checkAll(Circle circle) {
        return check(
                new Problems().required("subject", about()).longest("subject", about(), 120),
                circle);
    }

    private Problems check(Problems problems, Circle circle) {
        return problems.required("body", text())
                .longest("body", text(), LONGEST)
                .known("tongue", tongue, circle.languages()::contains);
    }
}
