package tragnetz.networks.setup;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.networks.founding.Founding;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;

import java.util.Map;
import java.util.UUID;

/** Makes the first administrator with the first network, once. */
@Component
class SetUp {

    private static final Machine MACHINE = new Machine("set-up");

    /** What became of a try. */
    sealed interface Outcome {

        record Founded(UUID administrator) implements Outcome {}

        record Refused(Problems problems) implements Outcome {}
    }

    private final Door door;
    private final SetUpStore store;
    private final Accounts accounts;
    private final Founding founding;

    SetUp(Door door, SetUpStore store, Accounts accounts, Founding founding) {
        this.door = door;
        this.store = store;
        this.accounts = accounts;
        this.founding = founding;
    }

    /**
     * Founds inside the open transaction.
     *
     * @throws Missing when somebody administers the installation already
     */
    Outcome found(
            NetworkWish wish, String token, Map<String, String> countries, Language language) {
        return door.as(
                MACHINE,
                () -> {
                    store.oneAtATime();
                    if (accounts.administered()) {
                        throw new Missing();
                    }
                    byte[] hash = Tokens.hash(token.strip());
                    Problems problems =
                            wish.problems(countries)
                                    .when(!store.good(hash), "token", "setup.token.bad");
                    if (problems.any()) {
                        return new Outcome.Refused(problems);
                    }
                    return founding.found(wish, language)
                            .<Outcome>map(
                                    account -> {
                                        store.deleteAll();
                                        accounts.appoint(account);
                                        return new Outcome.Founded(account);
                                    })
                            .orElseGet(
                                    () ->
                                            new Outcome.Refused(
                                                    new Problems()
                                                            .add("slug", "founding.slug.taken")));
                });
    }
}
