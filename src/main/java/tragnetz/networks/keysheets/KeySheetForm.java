package tragnetz.networks.keysheets;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Locale;

/** Three organisations that are to keep a sheet each, as typed. */
public record KeySheetForm(String first, String second, String third) {

    public KeySheetForm {
        first = Typed.line(first);
        second = Typed.line(second);
        third = Typed.line(third);
    }

    static KeySheetForm empty() {
        return new KeySheetForm("", "", "");
    }

    public List<String> names() {
        return List.of(first, second, third);
    }

    Problems problems() {
        Problems problems = new Problems();
        List<String> fields = List.of("first", "second", "third");
        for (int place = 0; place < fields.size(); place++) {
            problems.required(fields.get(place), names().get(place))
                    .longest(fields.get(place), names().get(place), 120);
        }
        boolean same =
                names().stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().count() < 3;
        return problems.when(!problems.any() && same, "third", "keysheet.problem.same");
    }
}
