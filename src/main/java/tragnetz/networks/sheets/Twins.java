package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Bones;
import tragnetz.shared.i18n.Fold;
import tragnetz.shared.web.Typed;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Knows whom there is already, in the network and further up in the sheet, in whatever script; says
 * of every row whether it is new.
 */
final class Twins {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?i)(?<!\\p{L})(e\\.? ?v\\.?|g?gmbh|mbh|gug|ug|ag|kg|e\\.?"
                            + " ?g\\.?|z\\.s\\.|ev)(?!\\p{L})");
    private static final int MOST = 20;
    private static final int APART = 2;

    /**
     * Somebody there is.
     *
     * @param id in the network; null for a row of the sheet
     * @param line in the sheet; 0 for what is in the network
     * @param here whether it belongs to this network already
     */
    record Known(
            @Nullable UUID id,
            int line,
            String name,
            String organisation,
            @Nullable String email,
            boolean here) {}

    /**
     * What a row is.
     *
     * @param fate new, there, twin or wrong
     */
    record Verdict(String fate, @Nullable Known twin) {}

    private final Kind kind;
    private final Map<String, Known> byMail = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> byBones = new HashMap<>();

    Twins(Kind kind) {
        this.kind = kind;
    }

    void add(Known known) {
        if (known.email() != null && kind == Kind.CONTACT) {
            byMail.putIfAbsent(known.email(), known);
        }
        put(byName, Fold.text(bare(known.name())), known);
        put(byBones, key(known.name()), known);
    }

    Verdict judge(Entry entry) {
        if (entry.fault() != null) {
            return new Verdict("wrong", null);
        }
        Known same = entry.email() == null ? null : byMail.get(entry.email());
        if (same != null) {
            return new Verdict("there", same);
        }
        List<Known> named = byName.getOrDefault(Fold.text(bare(entry.name())), List.of());
        for (Known known : named) {
            if (known.here()
                    && Fold.text(known.organisation()).equals(Fold.text(entry.organisation()))) {
                return new Verdict("there", known);
            }
        }
        if (!named.isEmpty()) {
            return new Verdict("twin", named.getFirst());
        }
        return byBones.getOrDefault(key(entry.name()), List.of()).stream()
                .filter(it -> alike(it.name(), entry.name()))
                .findFirst()
                .map(it -> new Verdict("twin", it))
                .orElseGet(() -> new Verdict("new", null));
    }

    /** In one script names are compared letter by letter, in two by their bones; numbers differ. */
    private static boolean alike(String one, String other) {
        if (!number(one).equals(number(other))) {
            return false;
        }
        if (script(one) != script(other)) {
            return true;
        }
        return distance(sorted(one), sorted(other)) <= APART;
    }

    private static String number(String name) {
        return Typed.digits(name).replaceAll("\\D", "");
    }

    private static String key(String name) {
        String bones = Bones.of(bare(name));
        return bones.replace(" ", "").length() < 3 ? Fold.latin(bare(name)) : bones;
    }

    private static String bare(String name) {
        String bare = FORM.matcher(name).replaceAll(" ").strip();
        return bare.isEmpty() ? name : bare;
    }

    private static String sorted(String name) {
        String[] words = Fold.words(Fold.latin(bare(name))).toArray(String[]::new);
        Arrays.sort(words);
        return String.join(" ", words);
    }

    private static UnicodeScript script(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.COMMON);
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }

    private static void put(Map<String, List<Known>> map, String key, Known known) {
        List<Known> there = map.computeIfAbsent(key, _ -> new ArrayList<>(1));
        if (there.size() < MOST) {
            there.add(known);
        }
    }
}
