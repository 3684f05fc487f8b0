package tragnetz.house;

import tragnetz.support.Rows;

/** Plants what a network looks like and is called. */
final class LookRows {

    private final Rows rows;
    private final MatrixWorld world;

    LookRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
    }

    String logo() {
        rows.update(
                "insert into networks.logo (network_id, fingerprint, content) values (?, 'canary',"
                        + " '') on conflict do nothing",
                world.network());
        return world.network().toString();
    }

    String domain() {
        rows.update(
                "insert into networks.domain (network_id, host) values (?, ?) on conflict do"
                        + " nothing",
                world.network(),
                world.slug() + ".example");
        return world.network().toString();
    }
}
