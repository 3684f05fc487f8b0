package tragnetz.circles.moves;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.networks.Departing;
import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Circles come along when a host of theirs says so; their members learn that it is asked. */
@Component
class CircleDeparture implements Departing {

    private static final Machine MACHINE = new Machine("circle moves");
    private static final String KIND = "circle-move";

    private final CircleMoveStore store;
    private final Notices notices;
    private final Door door;
    private final Vault vault;

    CircleDeparture(CircleMoveStore store, Notices notices, Door door, Vault vault) {
        this.vault = vault;
        this.store = store;
        this.notices = notices;
        this.door = door;
    }

    @Bean
    static NoticeKind circleMoveKind() {
        return new NoticeKind(KIND, true, true);
    }

    @Override
    public void announce(House house) {
        door.as(
                MACHINE,
                () -> {
                    store.ask(house.id());
                    notices.tell(
                            store.readers(house.id()).stream()
                                    .map(it -> notice(house, it))
                                    .toList());
                    return null;
                });
    }

    private static Notice notice(House house, CircleMoveStore.Reader reader) {
        return new Notice(
                reader.accountId(),
                KIND,
                Map.of("circle", reader.circle()),
                house.path() + "/circles/" + reader.circleId() + "/move");
    }

    @Override
    public List<Part> parts(UUID network) {
        return store.all(network).stream()
                .map(it -> new Part(it.name(), it.language(), state(it)))
                .toList();
    }

    private static State state(CircleMoveStore.Told told) {
        if (told.agreed()) {
            return State.AGREED;
        }
        return told.askedAt() == null ? State.UNASKED : State.ASKED;
    }

    @Override
    public void rest(UUID network) {
        store.pack(network);
    }

    @Override
    public void forget(UUID network) {
        store.circles(network).forEach(vault::shred);
    }

    @Override
    public List<String> staying(UUID network) {
        return store.staying(network).stream().map(it -> "/circles/" + it).toList();
    }
}
