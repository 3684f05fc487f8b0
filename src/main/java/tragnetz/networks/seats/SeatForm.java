package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A person who is to get a seat. */
public record SeatForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String role,
        @Nullable String organisation,
        @Nullable String language) {

    static final List<String> ROLES =
            List.of("member", "editor", "peer", "coordinator", "authority");

    /** Nothing typed yet. */
    static SeatForm of(String role, String organisation, String language) {
        return new SeatForm("", "", role, organisation, language);
    }

    /** Peers may come without an address; they sign in with a paper pass. */
    void check(Problems problems, List<String> roles, Map<String, String> organisations) {
        problems.required("name", line(name)).longest("name", line(name), 120);
        problems.when(!roles.contains(line(role)), "role", "networks.problem.choose");
        boolean silent = line(email).isEmpty();
        problems.when(silent && !line(role).equals("peer"), "email", "shared.problem.required");
        problems.when(!silent && address().isEmpty(), "email", "networks.problem.email");
        boolean free = List.of("coordinator", "peer").contains(line(role));
        problems.when(
                line(organisation).isEmpty()
                        ? !free
                        : !organisations.containsKey(line(organisation)),
                "organisation",
                "networks.problem.choose");
        problems.when(
                !line(language).isEmpty() && !Language.spoken(line(language)),
                "language",
                "networks.problem.choose");
    }

    String told() {
        return line(name);
    }

    /** Empty for people who come without one. */
    Optional<Address> address() {
        return Address.typed(Typed.plain(email));
    }

    Language reads(Language otherwise) {
        return Language.of(line(language)).orElse(otherwise);
    }

    String place() {
        return line(role);
    }

    @Nullable UUID home() {
        return line(organisation).isEmpty() ? null : UUID.fromString(line(organisation));
    }

    private static String line(@Nullable String text) {
        return Typed.line(text);
    }
}
