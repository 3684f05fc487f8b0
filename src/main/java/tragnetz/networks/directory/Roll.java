package tragnetz.networks.directory;

import com.ibm.icu.text.Collator;

import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Alphabet;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Tongues;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.sql.Copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Members of a network, folded and sorted once for each language and kept as long as nothing
 * changes: collating ten thousand names takes longer than a page may.
 */
@Component
class Roll {

    private record Copy(List<Entry> entries, Map<Language, Listed> listed) {}

    private final DirectoryStore store;
    private final Words words;
    private final Copies<Copy> copies = new Copies<>();

    Roll(DirectoryStore store, Words words) {
        this.store = store;
        this.words = words;
    }

    /** Every member in the reader's alphabetical order; inside the transaction of a seat holder. */
    Listed of(UUID network, Language reader) {
        Copy copy =
                copies.of(
                        network,
                        store.revision(network),
                        () ->
                                new Copy(
                                        store.all(network).stream().map(this::entry).toList(),
                                        new ConcurrentHashMap<>()));
        return copy.listed().computeIfAbsent(reader, it -> listed(copy.entries(), it));
    }

    private Entry entry(DirectoryStore.Row row) {
        String kinds =
                Language.spoken().stream()
                        .map(it -> words.say(it, "networks.kind." + row.kind()))
                        .collect(Collectors.joining(" "));
        String named = row.name() + " " + row.region() + " " + row.functions();
        List<String> folded = new ArrayList<>(Fold.words(named + " " + kinds));
        folded.addAll(Fold.words(Fold.latin(named)));
        return new Entry(
                row.id(),
                row.name(),
                row.kind(),
                row.region(),
                row.languages(),
                row.paused(),
                " " + String.join(" ", folded),
                Bones.of(row.name()));
    }

    private Listed listed(List<Entry> entries, Language reader) {
        Set<String> kinds = new HashSet<>();
        Set<String> languages = new HashSet<>();
        Set<String> regions = new HashSet<>();
        for (Entry entry : entries) {
            kinds.add(entry.kind());
            languages.addAll(entry.languages());
            regions.add(entry.region());
        }
        regions.remove("");
        return new Listed(
                Alphabet.sorted(entries, Entry::name, reader),
                named(kinds, it -> words.say(reader, "networks.kind." + it), reader),
                named(languages, it -> Tongues.in(it, reader), reader),
                named(regions, it -> it, reader).values());
    }

    private static Map<String, String> named(
            Collection<String> codes, Function<String, String> name, Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        Map<String, String> named = new LinkedHashMap<>();
        codes.stream()
                .sorted(Comparator.comparing(name, names))
                .forEach(it -> named.put(it, name.apply(it)));
        return named;
    }
}
