package tragnetz.networks.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.networks.founding.Founding;
import tragnetz.networks.founding.NetworkWish;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes the first administrator, once: with the first network, or for one that moves in. */
@Component
class SetUp {

    private static final Machine MACHINE = new Machine("set-up");

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
     * Founds inside the open transaction; the administrator's account. Null when there is a
     * problem.
     *
     * @param wish without problems of its own
     * @throws Missing when somebody administers the installation already
     */
    @Nullable UUID found(NetworkWish wish, String token, Problems problems, Language language) {
        return appoint(
                token,
                problems,
                () -> {
                    UUID account = founding.found(wish, language).orElse(null);
                    problems.when(account == null, "slug", "founding.slug.taken");
                    return account;
                });
    }

    /** The same for a house that waits for a network from elsewhere. */
    @Nullable UUID keep(NetworkWish wish, String token, Problems problems, Language language) {
        return appoint(
                token,
                problems,
                () ->
                        accounts.open(
                                Typed.line(wish.name()),
                                Address.typed(Typed.plain(wish.address())).orElseThrow().text(),
                                List.of(language.code()),
                                language.code()));
    }

    private @Nullable UUID appoint(
            String token, Problems problems, Supplier<@Nullable UUID> chosen) {
        return door.as(
                MACHINE,
                () -> {
                    store.oneAtATime();
                    if (accounts.administered()) {
                        throw new Missing();
                    }
                    if (!store.good(Tokens.hash(token.strip()))) {
                        problems.add("token", "setup.token.bad");
                        return null;
                    }
                    UUID account = chosen.get();
                    if (account != null) {
                        store.deleteAll();
                        accounts.appoint(account);
                    }
                    return account;
                });
    }
}
