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
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Makes the first administrator with the first network, once. */
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
                    UUID account = founding.found(wish, language).orElse(null);
                    if (account == null) {
                        problems.add("slug", "founding.slug.taken");
                        return null;
                    }
                    store.deleteAll();
                    accounts.appoint(account);
                    return account;
                });
    }
}
