package tragnetz.house;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.Rows;

import java.util.List;
import java.util.UUID;

/** A network of its own with one person of every role, and canary rows for every route. */
class MatrixWorld {

    /** Marked so that no demo text contains it. */
    static final String CANARY = "Kanarienvogel";

    private static final Machine MACHINE = new Machine("test");

    private final Rows rows;
    private final Accounts accounts;
    private final Door door;
    private final UUID network;
    private final UUID organisation;
    private final UUID neighbour;
    private final UUID authority;
    private final UUID elsewhere;
    private final UUID strangers;

    MatrixWorld(Rows rows, Accounts accounts, Door door) {
        this.rows = rows;
        this.accounts = accounts;
        this.door = door;
        network = network(UUID.randomUUID());
        elsewhere = network(UUID.randomUUID());
        organisation = organisation(network, CANARY + " e.V.");
        neighbour = organisation(network, "Nachbarverein");
        authority = organisation(network, "Amt");
        strangers = organisation(elsewhere, "Fernverein");
    }

    String slug() {
        return "canary-" + network.toString().substring(0, 8);
    }

    UUID organisation() {
        return organisation;
    }

    UUID network() {
        return network;
    }

    /** Whatever a coordinator has just withdrawn. */
    void published() {
        rows.update(
                "update networks.network set published_at = coalesce(published_at, now()) where id"
                        + " = ?",
                network);
    }

    /** An organisation that another network looks after, and that has joined this one. */
    UUID joined() {
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date) on conflict do nothing",
                network,
                strangers);
        return strangers;
    }

    /** A fresh person of the role; null for nobody. */
    UUID person(String role) {
        if (role.equals("nobody")) {
            return null;
        }
        UUID account = account(role);
        switch (role) {
            case "foreign" -> seat(elsewhere, account, "member", strangers);
            case "neighbour" -> seat(network, account, "editor", neighbour);
            case "peer" -> seat(network, account, "peer", null);
            case "member", "editor" -> seat(network, account, role, organisation);
            case "coordinator" -> seat(network, account, role, null);
            case "authority" -> seat(network, account, role, authority);
            case "administrator", "single" -> door.write(MACHINE, () -> appoint(account));
            default -> throw new IllegalArgumentException(role);
        }
        return account;
    }

    /** An account without a seat. */
    UUID account(String name) {
        return door.write(MACHINE, () -> accounts.open(name, null, List.of("de"), "de"));
    }

    UUID seat(UUID network, UUID account, String role, UUID organisation) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role, organisation_id)"
                        + " values (?, ?, ?, ?, ?)",
                network,
                id,
                account,
                role,
                organisation);
        return id;
    }

    private Void appoint(UUID account) {
        accounts.appoint(account);
        return null;
    }

    private UUID network(UUID id) {
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                    + " founded_on, published_at) values (?, ?, 'de', '{de}', 30, 'DE', 'Auental',"
                    + " current_date, now())",
                id,
                "canary-" + id.toString().substring(0, 8));
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " ?)",
                id,
                CANARY + " Netz");
        return id;
    }

    private UUID organisation(UUID network, String name) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.organisation (id, steward_id, name, kind, country, language)"
                        + " values (?, ?, ?, 'association', 'DE', 'de')",
                id,
                network,
                name);
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date)",
                network,
                id);
        return id;
    }
}
