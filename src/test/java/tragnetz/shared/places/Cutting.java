package tragnetz.shared.places;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.i18n.Fold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts the files of places from what GeoNames and OpenStreetMap know; {@code bin/places}. */
final class Cutting {

    private static final List<String> COUNTRIES =
            List.of("DE", "AT", "CH", "LI", "LU", "BA", "HR", "RS", "ME", "MK", "SI", "XK");

    /** Scripts our readers type; transliterations into others help nobody here. */
    private static final Pattern READABLE =
            Pattern.compile(
                    "[\\p{IsLatin}\\p{IsCyrillic}\\p{IsArabic}\\p{M}\\p{N}\\p{P}\\p{Z}\\u200c]+");

    /** Chinese writes every syllable apart. */
    private static final Pattern SYLLABLES = Pattern.compile("([a-z]{1,4} ){2,}[a-z]{1,4}");

    private static final Pattern AIRPORT = Pattern.compile("[A-Z]{2,4}");
    private static final Set<String> VANISHED = Set.of("PPLH", "PPLQ", "PPLW");

    private record Town(
            String name, List<String> names, String country, Spot spot, int people, int rank) {}

    private Cutting() {}

    public static void main(String[] arguments) throws IOException {
        Path into = Path.of(arguments[2]);
        List<Town> towns = towns(Path.of(arguments[0]));
        write(into.resolve("geonames/places.txt"), names(towns));
        write(into.resolve("openstreetmap/postcodes.txt"), postcodes(Path.of(arguments[1]), towns));
    }

    private static List<Town> towns(Path file) throws IOException {
        List<Town> towns = new ArrayList<>();
        try (Stream<String> lines = Files.lines(file)) {
            for (String line : (Iterable<String>) lines::iterator) {
                List<String> it = Arrays.asList(line.split("\t", -1));
                if (COUNTRIES.contains(it.get(8)) && !VANISHED.contains(it.get(7))) {
                    List<String> names = new ArrayList<>(List.of(it.get(1)));
                    names.addAll(Arrays.asList(it.get(3).split(",", -1)));
                    Spot spot =
                            Spot.of(Double.parseDouble(it.get(4)), Double.parseDouble(it.get(5)));
                    int people = Integer.parseInt(it.get(14));
                    int rank = it.get(7).equals("PPLX") ? 0 : people;
                    towns.add(new Town(it.get(1), names, it.get(8), spot, people, rank));
                }
            }
        }
        return towns;
    }

    /** A line for each way of writing a name: folded, name, country, place, inhabitants. */
    private static SortedSet<String> names(List<Town> towns) {
        SortedSet<String> lines = new TreeSet<>();
        for (Town town : towns) {
            for (String key : keys(town)) {
                lines.add(
                        String.join(
                                "\t",
                                key,
                                town.name(),
                                town.country(),
                                town.spot().text(),
                                Integer.toString(town.people())));
            }
        }
        return lines;
    }

    private static Set<String> keys(Town town) {
        Set<String> keys = new TreeSet<>();
        for (String name : town.names()) {
            if (!name.isBlank()
                    && READABLE.matcher(name).matches()
                    && !AIRPORT.matcher(name).matches()) {
                keys.add(Fold.latin(name));
                keys.add(Fold.latin(spelt(name)));
            }
        }
        keys.removeIf(it -> SYLLABLES.matcher(it).matches());
        keys.add(Fold.latin(town.name()));
        keys.add(Fold.latin(spelt(town.name())));
        keys.removeIf(it -> it.length() < 2 || !it.matches("[a-z0-9 ]+"));
        return keys;
    }

    private static String spelt(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
    }

    private static List<String> postcodes(Path file, List<Town> towns) throws IOException {
        Map<String, List<String>> communes =
                new TreeMap<>(
                        JsonMapper.builder()
                                .build()
                                .readValue(
                                        file.toFile(),
                                        new TypeReference<Map<String, List<String>>>() {}));
        Map<String, List<Town>> byName = new HashMap<>();
        for (Town town : towns) {
            if (town.country().equals("DE")) {
                keys(town)
                        .forEach(
                                it -> byName.computeIfAbsent(it, _ -> new ArrayList<>()).add(town));
            }
        }
        Map<String, Town> sure = new TreeMap<>();
        communes.forEach((code, names) -> only(names, byName, sure, code));
        Map<String, String> lines = new TreeMap<>();
        communes.forEach(
                (code, names) -> {
                    Spot near = near(code, sure.entrySet());
                    Town town =
                            names.stream()
                                    .flatMap(it -> called(it, byName).stream())
                                    .filter(it -> near.metres(it.spot()) < 60_000)
                                    .max(Comparator.comparingInt(Town::rank))
                                    .orElse(null);
                    Spot spot = town == null ? near : town.spot();
                    String name = town == null ? names.getFirst() : named(names, town, byName);
                    lines.put(code, String.join("\t", code, name, "DE", spot.text(), "0"));
                });
        return new ArrayList<>(lines.values());
    }

    private static String named(List<String> names, Town town, Map<String, List<Town>> byName) {
        return names.stream()
                .filter(it -> called(it, byName).contains(town))
                .findFirst()
                .orElseThrow();
    }

    /** Where only one place in the country is called so. */
    private static void only(
            List<String> names,
            Map<String, List<Town>> byName,
            Map<String, Town> sure,
            String code) {
        List<Town> all = names.stream().flatMap(it -> called(it, byName).stream()).toList();
        if (all.size() == 1 && names.size() == 1) {
            sure.put(code, all.getFirst());
        }
    }

    private static List<Town> called(String name, Map<String, List<Town>> byName) {
        List<Town> towns = byName.get(Fold.latin(name));
        String shorter = name.replaceAll(" *\\(.*|/.*| (bei|an der|am|im|in|ob|vor|a\\.) .*", "");
        return towns == null ? byName.getOrDefault(Fold.latin(shorter), List.of()) : towns;
    }

    /** The middle of the towns whose codes begin alike. */
    private static Spot near(String code, Collection<Map.Entry<String, Town>> sure) {
        for (int digits = 5; digits > 0; digits--) {
            String begin = code.substring(0, digits);
            Predicate<Map.Entry<String, Town>> alike = it -> it.getKey().startsWith(begin);
            List<Spot> spots = sure.stream().filter(alike).map(it -> it.getValue().spot()).toList();
            if (!spots.isEmpty()) {
                return Spot.of(
                        spots.stream()
                                .mapToDouble(Spot::latitude)
                                .sorted()
                                .skip(spots.size() / 2)
                                .findFirst()
                                .orElseThrow(),
                        spots.stream()
                                .mapToDouble(Spot::longitude)
                                .sorted()
                                .skip(spots.size() / 2)
                                .findFirst()
                                .orElseThrow());
            }
        }
        throw new IllegalStateException(code);
    }

    private static void write(Path file, Collection<String> lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
