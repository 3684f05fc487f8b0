package tragnetz.circles.threads;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;

/**
 * Why a host should look at a message, as typed.
 *
 * @param beyond {@code yes} to tell the coordinators instead, where the only host is reported
 */
public record ReportForm(@Nullable String kind, @Nullable String note, @Nullable String beyond) {

    public static final List<String> KINDS =
            List.of("hurts", "private", "danger", "advert", "other");

    public boolean beyondIt() {
        return "yes".equals(Typed.line(beyond));
    }

    String told() {
        return Typed.clean(note);
    }

    Problems check() {
        return new Problems()
                .when(kind == null || !KINDS.contains(kind), "kind", "circles.problem.kind")
                .longest("note", told(), 500);
    }
}
