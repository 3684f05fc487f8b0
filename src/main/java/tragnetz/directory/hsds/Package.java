package tragnetz.directory.hsds;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The tables of an HSDS 3.0 package, whether it comes as CSV, zipped CSV or one of the JSON shapes.
 */
final class Package {

    private static final long LARGEST = 200_000_000;
    private static final Map<String, String> PARENTS =
            Map.of(
                    "services",
                    "service_id",
                    "organizations",
                    "organization_id",
                    "locations",
                    "location_id");
    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("service", "services"),
                    Map.entry("organization", "organizations"),
                    Map.entry("location", "locations"),
                    Map.entry("program", "programs"),
                    Map.entry("service_at_locations", "service_at_location"),
                    Map.entry("taxonomy_term", "taxonomy_terms"));

    private final Map<String, List<Line>> tables = new TreeMap<>();

    private Package() {}

    /**
     * @throws IllegalArgumentException when it is no package; the message is a reason's key
     */
    static Package read(Path path) throws IOException {
        Package read = new Package();
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.list(path)) {
                for (Path file :
                        files.filter(it -> it.toString().endsWith(".csv")).sorted().toList()) {
                    read.csv(file.getFileName().toString(), text(bytes(file)));
                }
            }
        } else if (path.toString().endsWith(".zip")) {
            try (ZipFile zip = new ZipFile(path.toFile())) {
                for (var entry :
                        zip.stream().filter(it -> it.getName().endsWith(".csv")).toList()) {
                    String name = entry.getName().replaceAll(".*/", "");
                    read.csv(name, text(zip.getInputStream(entry).readNBytes((int) LARGEST)));
                }
            }
        } else if (path.toString().endsWith(".csv")) {
            read.csv(path.getFileName().toString(), text(bytes(path)));
        } else {
            read.json(text(bytes(path)));
        }
        return read.checked();
    }

    /** What a coordinator pastes: one of the JSON shapes. */
    static Package pasted(String json) {
        Package read = new Package();
        read.json(json);
        return read.checked();
    }

    List<Line> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    Map<String, List<Line>> tables() {
        return tables;
    }

    private Package checked() {
        if (tables.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("empty");
        }
        return this;
    }

    private void csv(String name, String text) {
        String table = name.replaceAll("\\.csv$", "");
        List<Line> lines = tables.computeIfAbsent(table, _ -> new ArrayList<>());
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder()
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : reader) {
                lines.add(
                        new Line(
                                name,
                                (int) row.getStartingLineNumber(),
                                new HashMap<>(row.getFieldsAsMap())));
            }
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("csv", e);
        }
    }

    private void json(String text) {
        try {
            JsonNode root = JsonMapper.shared().readTree(text);
            if (root.has("contents")) {
                each(root.path("contents"), kind(root.path("contents").path(0)), Map.of());
            } else if (root.isObject()
                    && root.propertyNames().stream().anyMatch(it -> it.endsWith(".csv"))) {
                root.propertyNames()
                        .forEach(it -> each(root.path(it), it.replaceAll("\\.csv$", ""), Map.of()));
            } else if (root.isArray()) {
                each(root, kind(root.path(0)), Map.of());
            } else {
                object(root, kind(root), Map.of());
            }
        } catch (tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException("json", e);
        }
    }

    /** A shape does not name itself; its columns do. */
    private static String kind(JsonNode node) {
        return node.has("status") || node.has("organization")
                ? "services"
                : node.has("latitude") ? "locations" : "organizations";
    }

    private void each(JsonNode array, String table, Map<String, String> above) {
        for (JsonNode node : array) {
            object(node, table, above);
        }
    }

    /** Nested records become rows of their own tables that know what they stood in. */
    private void object(JsonNode node, String table, Map<String, String> above) {
        if (!node.isObject()) {
            return;
        }
        Map<String, String> cells = new HashMap<>(above);
        Map<String, String> below = new HashMap<>(above);
        String parent = PARENTS.get(table);
        if (parent != null) {
            below.put(parent, node.path("id").asString(""));
        }
        for (String name : node.propertyNames()) {
            JsonNode value = node.path(name);
            if (value.isValueNode()) {
                cells.put(name, value.isNull() ? "" : value.asString());
            } else if (name.equals("organization")) {
                cells.put("organization_id", value.path("id").asString(""));
                object(value, "organizations", Map.of());
            } else if (value.isArray()) {
                each(value, TABLES.getOrDefault(name, name), below);
            } else {
                object(value, TABLES.getOrDefault(name, name), below);
                if (name.equals("location")) {
                    cells.put("location_id", value.path("id").asString(""));
                }
            }
        }
        List<Line> lines = tables.computeIfAbsent(table, _ -> new ArrayList<>());
        lines.add(new Line(table, lines.size() + 1, cells));
    }

    private static byte[] bytes(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new IllegalArgumentException("large");
        }
        return Files.readAllBytes(path);
    }

    /** UTF-8 with or without its mark, otherwise what Windows wrote. */
    static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
