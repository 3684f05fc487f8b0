package tragnetz.circles.files;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Upload;

/**
 * A file as chosen.
 *
 * @param audience circle, or hosts
 */
record CircleFileForm(@Nullable Upload file, @Nullable String audience) {

    Upload chosen() {
        return Upload.of(file);
    }

    String seen() {
        return "hosts".equals(audience) ? "hosts" : "circle";
    }

    Problems check() {
        return new Problems()
                .file("file", chosen())
                .when(chosen().absent() && !chosen().tooLarge(), "file", "circles.problem.file");
    }
}
