package tragnetz.house;

import tragnetz.support.Rows;

import java.util.UUID;

/** Plants circulars for lines of the matrix. */
final class CircularRows {

    private final Rows rows;
    private final MatrixWorld world;

    CircularRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
    }

    /** A draft, one sent to the member, or an answer that is held. */
    String id(AccessMatrix.Line line, UUID member) {
        UUID circular = circular(line.row().equals("sent") ? "gone" : "draft");
        if (line.row().equals("sent")) {
            rows.update(
                    "insert into circulars.delivery (network_id, circular_id, account_id, language,"
                            + " fate) values (?, ?, ?, 'de', 'house')",
                    world.network(),
                    circular,
                    member);
        }
        return line.route().contains("/replies/{id}")
                ? held(circular).toString()
                : circular.toString();
    }

    /** The token of a link in a mail. */
    String subscription() {
        String token = UUID.randomUUID().toString();
        rows.update(
                "insert into circulars.subscription (network_id, account_id, token_hash) values (?,"
                        + " ?, sha256(?::text::bytea))",
                world.network(),
                world.account("Abo"),
                token);
        return token;
    }

    private UUID circular(String state) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into circulars.circular (network_id, id, language, state, begun_at,"
                        + " ended_at) values (?, ?, 'de', ?, now(), now())",
                world.network(),
                id,
                state);
        rows.update(
                "insert into circulars.circular_text (network_id, circular_id, language, subject,"
                        + " body, state) values (?, ?, 'de', ?, 'Wer kommt?', 'source')",
                world.network(),
                id,
                MatrixWorld.CANARY + " Rundmail");
        return id;
    }

    private UUID held(UUID circular) {
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into circulars.reply (network_id, circular_id, id, account_id, text, way,"
                        + " sender, held) values (?, ?, ?, ?, '', 'mail', 'x@test.example', true)",
                world.network(),
                circular,
                id,
                world.account("Antwort"));
        return id;
    }
}
