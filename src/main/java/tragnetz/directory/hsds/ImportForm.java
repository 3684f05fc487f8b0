package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Upload;

/** A package as its text or as its file; the file counts when there is one. */
record ImportForm(String text, @Nullable Upload file) {

    ImportForm {
        text = Typed.clean(text);
        file = Upload.of(file);
    }

    Problems problems() {
        return new Problems().file("file", chosen());
    }

    Upload chosen() {
        return Upload.of(file);
    }

    String name() {
        return chosen().absent() || chosen().name().isEmpty() ? "JSON" : chosen().name();
    }

    /** What it holds; null when there is a problem. */
    @Nullable Package pack(Problems problems) {
        if (problems.any()) {
            return null;
        }
        try {
            return Package.pasted(chosen().absent() ? text : Package.text(chosen().bytes()));
        } catch (IllegalArgumentException _) {
            problems.add(chosen().absent() ? "text" : "file", "directory.import.bad", "HSDS");
            return null;
        }
    }
}
