package tragnetz.networks.memberships;

import org.springframework.stereotype.Component;

import tragnetz.shared.i18n.Alphabet;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.sql.Copies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The members everybody sees, sorted once for each language until something changes. */
@Component
class Members {

    private record Copy(List<MemberTold> read, Map<Language, List<MemberTold>> sorted) {}

    private final MembershipStore store;
    private final Copies<Copy> copies = new Copies<>();

    Members(MembershipStore store) {
        this.store = store;
    }

    /** In the reader's alphabetical order; all of them for no words. */
    List<MemberTold> of(UUID network, String words, Language reader) {
        Copy copy =
                copies.of(
                        network,
                        store.revision(network),
                        () -> new Copy(store.members(network), new ConcurrentHashMap<>()));
        List<MemberTold> all =
                copy.sorted()
                        .computeIfAbsent(
                                reader, it -> Alphabet.sorted(copy.read(), MemberTold::name, it));
        if (words.isEmpty()) {
            return all;
        }
        Set<UUID> named = store.named(network, words);
        return all.stream().filter(it -> named.contains(it.id())).toList();
    }
}
