package tragnetz.directory.topics;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files in {@code topics/}; how a line is read is written at the head of the file. */
final class Thesaurus {

    /**
     * One concept.
     *
     * @param preferred by language: the word that pages show
     * @param others by language: further words that may be shown
     * @param labels by language: the preferred word first, then others, then hidden ones
     */
    record Concept(
            String id,
            String kind,
            @Nullable String broader,
            Map<String, String> preferred,
            Map<String, List<String>> others,
            Map<String, List<String>> labels) {

        /** What pages show of it: hidden labels are kept by whoever finds them again. */
        Concept shown() {
            return new Concept(id, kind, broader, preferred, others, Map.of());
        }
    }

    private Thesaurus() {}

    static List<Concept> read(String file) {
        List<Concept> concepts = new ArrayList<>();
        Map<String, String> lines = new LinkedHashMap<>();
        String id = "";
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource(file).getInputStream(),
                                StandardCharsets.UTF_8))) {
            for (String line; (line = reader.readLine()) != null; ) {
                String text = line.strip();
                int colon = text.indexOf(':');
                if (text.startsWith("[")) {
                    close(id, lines, concepts);
                    id = text.substring(1, text.length() - 1);
                } else if (!text.isEmpty() && !text.startsWith("#") && colon > 0) {
                    lines.put(text.substring(0, colon), text.substring(colon + 1).strip());
                }
            }
            close(id, lines, concepts);
        } catch (IOException e) {
            throw new UncheckedIOException("No " + file, e);
        }
        return List.copyOf(concepts);
    }

    private static void close(String id, Map<String, String> lines, List<Concept> concepts) {
        if (!id.isEmpty()) {
            String kind = lines.getOrDefault("kind", "");
            String broader = lines.get("broader");
            lines.keySet().removeAll(List.of("kind", "broader"));
            Map<String, List<String>> labels = new LinkedHashMap<>();
            Map<String, String> preferred = new LinkedHashMap<>();
            Map<String, List<String>> others = new LinkedHashMap<>();
            lines.forEach(
                    (language, line) -> {
                        List<String> shown = words(line.split("~", 2)[0]);
                        labels.put(language, words(line));
                        preferred.put(language, shown.getFirst());
                        others.put(language, shown.subList(1, shown.size()));
                    });
            concepts.add(
                    new Concept(
                            id,
                            kind,
                            broader,
                            Map.copyOf(preferred),
                            Map.copyOf(others),
                            Map.copyOf(labels)));
        }
        lines.clear();
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.split("[;~]", -1))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
