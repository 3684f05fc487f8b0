package tragnetz.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's files, read once for all rules. */
final class Sources {

    static final List<Source> JAVA = read("src/main/java", ".java");
    static final List<Source> TEMPLATES = read("src/main/jte", ".jte");
    static final List<Source> STYLES = read("src/main/resources/static/css", ".css");
    static final List<Source> SCRIPTS = read("src/main/resources/static/js", ".js");
    static final List<Source> MIGRATIONS = read("src/main/resources/db/migration", ".sql");
    static final List<Source> MESSAGES = read("src/main/resources/messages", ".properties");
    static final List<Source> TESTS = read("src/test/java", ".java");

    private Sources() {}

    static List<String> lines(String resource) {
        return read("src/test/resources/house", resource)
                .getFirst()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<Source> read(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(ending))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file.toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
