package tragnetz.circles.members;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Vault;

import java.util.List;
import java.util.UUID;

/** Brings people into a circle and out of it. Call inside an open transaction. */
@Component
public class CircleMembers {

    private static final Machine MACHINE = new Machine("circle members");

    private final CircleMemberStore store;
    private final Door door;
    private final Vault vault;

    CircleMembers(CircleMemberStore store, Door door, Vault vault) {
        this.store = store;
        this.door = door;
        this.vault = vault;
    }

    /** Makes the account the first member and host of a new circle; its member id. */
    public UUID found(
            UUID network,
            UUID circle,
            UUID account,
            String name,
            String language,
            boolean authorities) {
        UUID member = UUID.randomUUID();
        door.as(
                MACHINE,
                () -> {
                    store.belong(network, circle, member, account, authorities);
                    store.name(network, circle, new Named(member, name, language), true);
                    return null;
                });
        return member;
    }

    /** Everybody who reads here, hosts first. */
    public List<Member> of(UUID network, UUID circle) {
        return store.of(network, circle);
    }

    /** Remembers in which language the member writes. */
    public void writes(UUID network, UUID circle, UUID member, String language) {
        store.writes(network, circle, member, language);
    }

    /**
     * Ends a membership, and what was asked of that person before. A circle without host gets the
     * one who is there longest; without members it ends, and nothing that was written there can be
     * read again.
     *
     * @param removed by a host: then only a host may ask that person in again
     */
    void part(UUID network, UUID circle, UUID member, boolean removed) {
        door.as(
                MACHINE,
                () -> {
                    store.hold(network, circle);
                    store.part(network, circle, member, removed);
                    settle(network, circle);
                    return null;
                });
    }

    /** In the machine room, with the circle held. */
    void settle(UUID network, UUID circle) {
        store.eldest(network, circle)
                .ifPresentOrElse(
                        it -> {
                            if (!it.host()) {
                                store.appoint(network, circle, it.id());
                            }
                        },
                        () -> {
                            store.end(network, circle);
                            vault.shred(circle);
                        });
    }

    /** Makes a member a host too; false when it is none. */
    boolean appoint(UUID network, UUID circle, UUID member) {
        return door.as(MACHINE, () -> store.appoint(network, circle, member)) == 1;
    }
}
