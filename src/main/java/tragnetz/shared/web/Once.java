package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Viewer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A form sent twice, by a double tap or a bad line, is carried out once and answered twice. */
@Component
class Once {

    private static final Machine MACHINE = new Machine("idempotency");

    private final Door door;
    private final JdbcClient jdbc;

    Once(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    /** Who, where and which form; empty when the form carries no token. */
    String key(Viewer viewer, HttpServletRequest request) {
        String token = request.getParameter("_once");
        if (token == null || token.length() > 64) {
            return "";
        }
        try {
            String whole = viewer.account() + " " + request.getRequestURI() + " " + token;
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(whole.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Takes the key; waits for a twin under way and gives back what it answered. What was handed
     * out, a file for instance, is handed out again.
     */
    Answer.@Nullable Moved begin(String key) {
        if (key.isEmpty()) {
            return null;
        }
        return door.as(
                MACHINE,
                () -> {
                    int taken =
                            jdbc.sql(
                                            """
                                            insert into shared.idempotency (key_hash) values (decode(:key, 'hex'))
                                            on conflict do nothing
                                            """)
                                    .param("key", key)
                                    .update();
                    return taken == 1 ? null : answered(key);
                });
    }

    void finish(String key, Answer.Moved moved) {
        if (key.isEmpty()) {
            return;
        }
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        """
                                        update shared.idempotency set location = :location
                                        where key_hash = decode(:key, 'hex')
                                        """)
                                .param("key", key)
                                .param(
                                        "location",
                                        moved.path()
                                                + "\n"
                                                + (moved.done() == null ? "" : moved.done()))
                                .update());
    }

    private Answer.@Nullable Moved answered(String key) {
        String known =
                jdbc.sql(
                                "select location from shared.idempotency where key_hash ="
                                        + " decode(:key, 'hex')")
                        .param("key", key)
                        .query((row, _) -> Objects.toString(row.getString(1), ""))
                        .single();
        if (known.isEmpty()) {
            return null;
        }
        String[] location = known.split("\n", 2);
        return new Answer.Moved(location[0], location[1].isEmpty() ? null : location[1]);
    }
}
