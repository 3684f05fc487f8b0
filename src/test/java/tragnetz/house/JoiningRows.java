package tragnetz.house;

import tragnetz.support.Rows;

import java.util.UUID;

/** Plants what comes of people and organisations that join a network. */
class JoiningRows {

    private final Rows rows;
    private final MatrixWorld world;

    JoiningRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
    }

    /** What a page of these rooms shows to whom it may; empty for the others. */
    String canary(String route) {
        return switch (route) {
            case "/n/{network}/applications" -> {
                application(UUID.randomUUID());
                yield MatrixWorld.CANARY + " Gruppe";
            }
            case "/n/{network}/applications/{id}" -> MatrixWorld.CANARY + " Gruppe";
            case "/n/{network}/updates/round" -> {
                update();
                yield MatrixWorld.CANARY + " Neues";
            }
            case "/n/{network}/updates/{id}" -> MatrixWorld.CANARY + " Neues";
            case "/n/{network}/updates",
                    "/n/{network}/directory",
                    "/n/{network}/memberships",
                    "/n/{network}/memberships/{id}" ->
                    MatrixWorld.CANARY + " e.V.";
            default -> "";
        };
    }

    String application(UUID id) {
        rows.update(
                "insert into networks.application (network_id, id, kind, name, work, language,"
                        + " number_hash) values (?, ?, 'organisation', ?, 'association', 'de',"
                        + " uuid_send(?))",
                world.network(),
                id,
                MatrixWorld.CANARY + " Gruppe",
                id);
        return id.toString();
    }

    /** The membership that is there, whatever an earlier line did to it. */
    String membership() {
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) values (?, ?,"
                        + " current_date) on conflict (network_id, organisation_id) do update set"
                        + " paused_on = null, paused_by_network = false",
                world.network(),
                world.organisation());
        return world.organisation().toString();
    }

    String update() {
        rows.update(
                "insert into networks.organisation_update (network_id, id, organisation_id, people,"
                        + " told_at) values (?, gen_random_uuid(), ?, ?, now())",
                world.network(),
                world.organisation(),
                MatrixWorld.CANARY + " Neues");
        return world.organisation().toString();
    }

    String ambassador(UUID account, UUID id) {
        world.seat(world.network(), account, "peer", null);
        rows.update(
                "insert into networks.ambassador (network_id, id, account_id, languages,"
                        + " appointed_by, appointed_on) values (?, ?, ?, '{tr}', 'Wir',"
                        + " current_date)",
                world.network(),
                id,
                account);
        rows.update(
                "insert into networks.ambassador_face (network_id, id, shown_name, languages,"
                        + " region) values (?, ?, '', '{tr}', '')",
                world.network(),
                id);
        return id.toString();
    }

    String relay(UUID account, UUID id, String state) {
        rows.update(
                "insert into networks.relay (account_id, id, network_id, number_hash, language,"
                        + " state, reported_by) values (?, ?, ?, uuid_send(?), 'tr', ?, ?)",
                account,
                id,
                world.network(),
                id,
                state,
                state.equals("open") ? "" : "seeker");
        return id.toString();
    }
}
