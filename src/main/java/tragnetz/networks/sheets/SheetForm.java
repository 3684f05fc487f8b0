package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

import java.util.Optional;

/** A list as text from a spreadsheet or as its file; the file counts when there is one. */
record SheetForm(@Nullable String kind, @Nullable String text, @Nullable Upload file) {

    private static final int SHOWN_AGAIN = 100_000;

    SheetForm {
        kind = Typed.line(kind);
        text = text == null ? "" : text;
    }

    Problems problems() {
        return new Problems()
                .when(sort().isEmpty(), "kind", "networks.problem.choose")
                .file("file", chosen())
                .when(
                        chosen().absent() && pasted().isBlank() && !chosen().tooLarge(),
                        "text",
                        "sheets.unfit.empty");
    }

    Optional<Kind> sort() {
        return Kind.of(Typed.line(kind));
    }

    Upload chosen() {
        return Upload.of(file);
    }

    String pasted() {
        return text == null ? "" : text;
    }

    /** What the page shows once more; a long list is pasted again faster than sent back. */
    String again() {
        return pasted().length() <= SHOWN_AGAIN ? pasted() : "";
    }
}
