package tragnetz.shared.i18n;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A reader's alphabetical order, for long lists: each name is weighed once. */
public final class Alphabet {

    private Alphabet() {}

    /** The same things, by name. */
    public static <T> List<T> sorted(
            Collection<T> things, Function<T, String> name, Language reader) {
        record Weighed<T>(CollationKey key, T thing) {}
        Collator collator = Collator.getInstance(reader.locale());
        return things.stream()
                .map(it -> new Weighed<>(collator.getCollationKey(name.apply(it)), it))
                .sorted(Comparator.comparing(Weighed::key))
                .map(Weighed::thing)
                .toList();
    }
}
