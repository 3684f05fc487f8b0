package tragnetz.networks.sheets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what the columns of a sheet hold, by the words above them and by what is in them. */
@Component
class Heads {

    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+\\.\\S{2,}");
    private static final Pattern SITE = Pattern.compile("(?i)(https?://|www\\.)\\S+");
    private static final Pattern PHONE = Pattern.compile("[+0(][\\d\\s()/.\\-–]{5,24}");
    private static final int ABOVE = 15;

    private final Map<Field, Set<String>> words = new EnumMap<>(Field.class);
    private final Vocabulary vocabulary;

    Heads(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        try {
            new ClassPathResource("sheets/heads.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#"))
                    .map(it -> it.split(": ", 2))
                    .forEach(
                            it ->
                                    words.put(
                                            Field.of(it[0]),
                                            Stream.of(it[1].split(", "))
                                                    .map(Fold::text)
                                                    .collect(Collectors.toUnmodifiableSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows to look at before one decides. */
    static int above() {
        return ABOVE;
    }

    /** Place of the row that names the columns; -1 when none does. */
    int row(Kind kind, List<List<String>> rows) {
        int best = -1;
        int most = 1;
        for (int i = 0; i < Math.min(ABOVE, rows.size()); i++) {
            int score = score(kind, rows.get(i));
            if (score > most) {
                best = i;
                most = score;
            }
        }
        boolean lone = best < 0 && !rows.isEmpty() && score(kind, rows.getFirst()) == 1;
        return lone && rows.getFirst().stream().filter(it -> !it.isEmpty()).count() == 1 ? 0 : best;
    }

    /** Whether the row says once more what the columns hold. */
    boolean again(Kind kind, List<String> row) {
        return score(kind, row) > 1;
    }

    /** What each column holds, every field at most once. */
    List<Field> columns(Kind kind, List<String> heads, List<List<String>> rows) {
        int width = Math.max(heads.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        List<Field> columns = new ArrayList<>();
        Set<Field> free = EnumSet.copyOf(kind.fields());
        for (int i = 0; i < width; i++) {
            Field named = i < heads.size() ? named(kind, heads.get(i), free) : Field.NONE;
            free.remove(named);
            columns.add(named);
        }
        for (int i = 0; i < width; i++) {
            if (columns.get(i) == Field.NONE) {
                Field looks = looks(i, rows, free);
                free.remove(looks);
                columns.set(i, looks);
            }
        }
        boolean nameless = !columns.contains(Field.NAME) && !columns.contains(Field.SURNAME);
        int first = columns.indexOf(Field.NONE);
        if (nameless && first >= 0) {
            columns.set(first, Field.NAME);
        }
        return columns;
    }

    private int score(Kind kind, List<String> row) {
        Set<Field> free = EnumSet.copyOf(kind.fields());
        int score = 0;
        for (String cell : row) {
            Field named = named(kind, cell, free);
            score += named == Field.NONE ? 0 : 1;
            free.remove(named);
        }
        return score;
    }

    private Field named(Kind kind, String head, Set<Field> free) {
        String folded = Fold.text(head);
        if (folded.isEmpty() || folded.length() > 40) {
            return Field.NONE;
        }
        List<Field> order = new ArrayList<>(kind.fields());
        if (kind == Kind.CONTACT) {
            // In a list of people the organisation is not the name.
            order.remove(Field.NAME);
            order.add(Field.NAME);
        }
        return order.stream()
                .filter(free::contains)
                .filter(it -> words.getOrDefault(it, Set.of()).contains(folded))
                .findFirst()
                .orElse(Field.NONE);
    }

    private Field looks(int column, List<List<String>> rows, Set<Field> free) {
        List<String> cells =
                rows.stream()
                        .filter(it -> it.size() > column && !it.get(column).isEmpty())
                        .map(it -> it.get(column))
                        .limit(50)
                        .toList();
        return Stream.of(Field.EMAIL, Field.WEBSITE, Field.PHONE, Field.LANGUAGES, Field.KIND)
                .filter(free::contains)
                .filter(it -> most(cells, looks(it)))
                .findFirst()
                .orElse(Field.NONE);
    }

    private Predicate<String> looks(Field field) {
        return switch (field) {
            case EMAIL -> it -> MAIL.matcher(it).matches();
            case WEBSITE -> it -> SITE.matcher(it).matches();
            case PHONE -> it -> PHONE.matcher(it).matches();
            case LANGUAGES -> it -> vocabulary.languages(it).unknown().isEmpty();
            case KIND -> it -> vocabulary.kind(it).isPresent();
            case NONE, NAME, FORENAME, SURNAME, ORGANISATION, FUNCTION, REGION, ABOUT -> _ -> false;
        };
    }

    private static boolean most(List<String> cells, Predicate<String> looks) {
        return !cells.isEmpty() && cells.stream().filter(looks).count() * 10 >= cells.size() * 6L;
    }
}
