package tragnetz.privacy.erasures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

import tragnetz.privacy.Leaving;
import tragnetz.privacy.Objection;
import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Plugs;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Tokens;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Erases a person through all plugs in one transaction, and again in restored copies. */
@Component
class Erasures implements Leaving, InitializingBean {

    private static final Machine MACHINE = new Machine("erasure");
    private static final Logger log = LoggerFactory.getLogger(Erasures.class);

    private final Door door;
    private final ErasureStore store;
    private final Ledger ledger;
    private final Plugs plugs;

    Erasures(Door door, ErasureStore store, Ledger ledger, Plugs plugs) {
        this.door = door;
        this.store = store;
        this.ledger = ledger;
        this.plugs = plugs;
    }

    List<PersonalData> plugs() {
        return plugs.all();
    }

    /** The plugs of tables that hold something about the account. */
    List<PersonalData> touched(UUID account) {
        return door.as(
                MACHINE,
                () ->
                        plugs.all().stream()
                                .filter(plug -> !plug.export(account).isEmpty())
                                .toList());
    }

    /** What has to be done before; empty when nothing stands in the way. */
    List<Objection> objections(UUID account) {
        return door.as(
                MACHINE,
                () ->
                        plugs.all().stream()
                                .map(plug -> plug.objection(account))
                                .filter(Objects::nonNull)
                                .toList());
    }

    @Override
    public boolean leave(UUID account) {
        boolean free = objections(account).isEmpty();
        if (free) {
            erase(account);
        }
        return free;
    }

    /** Erases inside the open transaction; the receipt is for the person alone. */
    String erase(UUID account) {
        String receipt = Tokens.fresh().substring(0, 22);
        door.as(
                MACHINE,
                () -> {
                    plugs.all().forEach(plug -> plug.erase(account));
                    var line = store.insert(account, Tokens.hash(receipt));
                    door.afterwards(() -> ledger.add(line));
                    return null;
                });
        return receipt;
    }

    /**
     * Before the first request a restored copy forgets whom it should have forgotten, and the file
     * gets the lines of erasures that were interrupted between their commit and their line.
     */
    @Override
    public void afterPropertiesSet() {
        List<ErasureStore.Erased> lines = ledger.lines();
        Set<String> written =
                lines.stream().map(ErasureStore.Erased::account).collect(Collectors.toSet());
        door.write(
                MACHINE,
                () -> {
                    lines.forEach(store::learn);
                    store.all().stream()
                            .filter(line -> !written.contains(line.account()))
                            .forEach(ledger::add);
                    List<UUID> back = store.back();
                    back.forEach(account -> plugs.all().forEach(plug -> plug.erase(account)));
                    if (!back.isEmpty()) {
                        log.info("Erased again after a restore: {} accounts", back.size());
                    }
                    return null;
                });
    }
}
