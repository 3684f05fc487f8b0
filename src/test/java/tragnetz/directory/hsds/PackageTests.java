package tragnetz.directory.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PackageTests {

    private static final Path FOLDER = Path.of("src/test/resources/hsds/csv");

    @Test
    void zippedPackageReadsLikeItsFolder(@TempDir Path place) throws IOException {
        Path zip = place.resolve("package.zip");
        try (var files = Files.list(FOLDER);
                var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path file : files.toList()) {
                out.putNextEntry(new ZipEntry("inside/" + file.getFileName()));
                Files.copy(file, out);
            }
        }

        assertThat(Package.read(zip).tables())
                .isEqualTo(Package.read(FOLDER).tables())
                .containsKeys("organizations", "services");
    }
}
