package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Envelope;
import tragnetz.shared.crypto.Tokens;

import java.util.Collection;
import java.util.List;

/**
 * A form sent twice, by a double tap or a bad line, is carried out once and answered twice, with
 * the same cookies: a browser forgets the answer that its second tap overtook.
 */
@Component
class Once {

    private static final Machine MACHINE = new Machine("idempotency");

    /**
     * Which form this is.
     *
     * @param token known to the browser alone; empty when the form carries none
     */
    record Ticket(byte[] hash, String token) {

        private boolean none() {
            return token.isEmpty();
        }
    }

    /** What the form's twin was answered. */
    record Twin(Answer.Moved moved, List<String> cookies) {}

    private record Row(String location, byte @Nullable [] cookies) {}

    private final Door door;
    private final JdbcClient jdbc;

    Once(Door door, JdbcClient jdbc) {
        this.door = door;
        this.jdbc = jdbc;
    }

    Ticket ticket(HttpServletRequest request) {
        String token = request.getParameter("_once");
        return token == null || token.length() > 64
                ? new Ticket(new byte[0], "")
                : new Ticket(Tokens.hash(request.getRequestURI() + " " + token), token);
    }

    /** Takes the ticket; waits for a twin under way and gives back what it was answered. */
    @Nullable Twin begin(Ticket ticket) {
        if (ticket.none()) {
            return null;
        }
        return door.as(MACHINE, () -> take(ticket) == 1 ? null : answered(ticket));
    }

    void finish(Ticket ticket, Answer.Moved moved, Collection<String> cookies) {
        if (ticket.none()) {
            return;
        }
        String done = moved.done() == null ? "" : moved.done();
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        """
                                        update shared.idempotency set location = :location, cookies = :cookies where key_hash = :key
                                        """)
                                .param("key", ticket.hash())
                                .param("location", moved.path() + "\n" + done)
                                .param(
                                        "cookies",
                                        cookies.isEmpty()
                                                ? null
                                                : Envelope.seal(
                                                        ticket.token(), String.join("\n", cookies)))
                                .update());
    }

    /** The answer was no address: whoever sends the form again gets it again. */
    void release(Ticket ticket) {
        door.as(
                MACHINE,
                () ->
                        jdbc.sql("delete from shared.idempotency where key_hash = :key")
                                .param("key", ticket.hash())
                                .update());
    }

    private int take(Ticket ticket) {
        return jdbc.sql(
                        """
                        insert into shared.idempotency (key_hash) values (:key) on conflict do nothing
                        """)
                .param("key", ticket.hash())
                .update();
    }

    /** Cookies are for double taps only, not for whoever goes back to the form hours later. */
    private Twin answered(Ticket ticket) {
        Row row =
                jdbc.sql(
                                """
                                select location, case when created_at > now() - interval '2 minutes' then cookies end as cookies
                                from shared.idempotency where key_hash = :key
                                """)
                        .param("key", ticket.hash())
                        .query(Row.class)
                        .single();
        String[] location = row.location().split("\n", 2);
        return new Twin(
                new Answer.Moved(location[0], location[1].isEmpty() ? null : location[1]),
                row.cookies() == null
                        ? List.of()
                        : Envelope.open(ticket.token(), row.cookies()).lines().toList());
    }
}
