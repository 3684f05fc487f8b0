package tragnetz.shared.demo;

import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Five fictional networks, read from {@code demo/}; ids follow from names, dates from today. */
public final class DemoWorld {

    public static final List<String> NETWORKS =
            List.of(
                    "auental",
                    "brueckenpeers",
                    "selbsthilfe-ruhrtal",
                    "mreza-oporavak",
                    "ankommen-oberelbe");

    private static final JsonMapper JSON = JsonMapper.shared();

    private final LocalDate today;

    public DemoWorld(LocalDate today) {
        this.today = today;
    }

    /** The same id for the same words, on every machine and on every start. */
    public static UUID id(String... words) {
        return UUID.nameUUIDFromBytes(
                ("tragnetz demo " + String.join("/", words)).getBytes(StandardCharsets.UTF_8));
    }

    public LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    /** A module's file about a network, {@code demo/<module>/<network>.json}. */
    public JsonNode file(String module, String network) {
        try (var stream =
                new ClassPathResource("demo/" + module + "/" + network + ".json")
                        .getInputStream()) {
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of an array of strings. */
    public static String[] words(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toArray(String[]::new);
    }

    /** The elements of an array. */
    public static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
