package tragnetz.networks.legal;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The authorities one complains to about the handling of personal data, from a data file. */
final class Supervision {

    /**
     * One authority.
     *
     * @param language of its name
     */
    record Office(String language, String name, String website) {}

    private static final Map<String, Office> OFFICES = read();

    private Supervision() {}

    static Map<String, Office> offices() {
        return OFFICES;
    }

    /** The words of all offices, and one for those that are not in the file. */
    static String[] codes() {
        return Stream.concat(OFFICES.keySet().stream(), Stream.of("other")).toArray(String[]::new);
    }

    private static Map<String, Office> read() {
        try {
            Map<String, Office> offices = new LinkedHashMap<>();
            new ClassPathResource("legal/supervision.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(it -> offices.put(it[0], new Office(it[1], it[2], it[3])));
            return offices;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
