package tragnetz.networks.contacts;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Whom to invite, how many a day, from when.
 *
 * @param person ids; none for everybody who has not been invited
 */
record WaveForm(@Nullable List<String> person, @Nullable String size, @Nullable String start) {

    static final int MOST = 500;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Problems problems() {
        int wished = daily();
        return new Problems()
                .when(
                        person != null && people().size() != person.size(),
                        "person",
                        "networks.problem.choose")
                .when(wished < 1 || wished > MOST, "size", "contacts.size.bad", MOST);
    }

    List<UUID> people() {
        return person == null
                ? List.of()
                : person.stream()
                        .map(Typed::line)
                        .filter(it -> ID.matcher(it).matches())
                        .map(UUID::fromString)
                        .toList();
    }

    int daily() {
        return number(size);
    }

    boolean now() {
        return !"tomorrow".equals(start);
    }

    private static int number(@Nullable String typed) {
        String digits = Typed.digits(typed);
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
