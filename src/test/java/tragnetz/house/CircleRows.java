package tragnetz.house;

import tragnetz.support.Rows;

import java.util.UUID;

/** A circle with one member who looks after it, and whatever a route of circles asks for. */
final class CircleRows {

    private final Rows rows;
    private final MatrixWorld world;
    private final UUID circle = UUID.randomUUID();
    private final UUID me = UUID.randomUUID();
    private final UUID thread = UUID.randomUUID();

    CircleRows(Rows rows, MatrixWorld world) {
        this.rows = rows;
        this.world = world;
    }

    UUID circle() {
        return circle;
    }

    /** Plants the circle; the id the route ends with. */
    UUID plant(String route, UUID member) {
        rows.update(
                "insert into circles.circle (network_id, id, name, language, languages, days)"
                        + " values (?, ?, ?, 'de', '{de,fa}', 90)",
                world.network(),
                circle,
                MatrixWorld.CANARY);
        rows.update(
                "insert into circles.circle_text (network_id, circle_id, language, name) values (?,"
                        + " ?, 'de', ?)",
                world.network(),
                circle,
                MatrixWorld.CANARY);
        if (route.contains("/invitation") && !route.contains("/invitations")) {
            ask(member, world.account("Gastgeberin"));
            return circle;
        }
        member(member, me, MatrixWorld.CANARY + " Mensch", true);
        return route.contains("{circle}") ? row(route, member) : circle;
    }

    private UUID row(String route, UUID account) {
        UUID id = UUID.randomUUID();
        String noun = route.split("/", -1)[5];
        switch (noun) {
            case "members" -> member(world.account("Zweite"), id, "Zweite", false);
            case "threads" -> {
                thread();
                return thread;
            }
            case "messages", "reports" -> {
                thread();
                UUID message = message();
                if (noun.equals("messages")) {
                    return message;
                }
                rows.update(
                        "insert into circles.report (network_id, circle_id, id, message_id,"
                                + " member_id, kind) values (?, ?, ?, ?, ?, 'other')",
                        world.network(),
                        circle,
                        id,
                        message,
                        me);
            }
            case "invitations" -> {
                UUID guest = world.person("peer");
                ask(guest, account);
                return guest;
            }
            case "checkins" ->
                    rows.update(
                            "insert into circles.checkin (network_id, circle_id, id, member_id,"
                                + " mood, language, vanishes_at) values (?, ?, ?, ?, 'good', 'de',"
                                + " now() + interval '1 day')",
                            world.network(),
                            circle,
                            id,
                            me);
            case "calls" -> call(id, route.endsWith("/withdrawal") ? "open" : "withdrawn");
            case "files" -> file(id);
            default -> throw new IllegalArgumentException("Plant a row for " + noun);
        }
        return id;
    }

    /** The same in a circle of somebody else's. */
    String called(UUID id, String route) {
        plant("/n/{network}/circles/{id}", world.account("Ruferin"));
        call(id, route.endsWith("/closure") ? "open" : "helped");
        return id.toString();
    }

    /** A call of the member against another one. */
    private void call(UUID id, String state) {
        UUID host = UUID.randomUUID();
        member(world.account("Gemeldete"), host, "Gemeldete", true);
        rows.update(
                "insert into circles.call (network_id, circle_id, id, caller_id, member_id, state,"
                        + " told_at, closed_at) values (?, ?, ?, ?, ?, ?, now(), case when ? <>"
                        + " 'open' then now() end)",
                world.network(),
                circle,
                id,
                me,
                host,
                state,
                state);
    }

    private void member(UUID account, UUID member, String name, boolean host) {
        rows.update(
                "insert into circles.belonging (network_id, circle_id, member_id, account_id,"
                        + " authorities) values (?, ?, ?, ?, false)",
                world.network(),
                circle,
                member,
                account);
        rows.update(
                "insert into circles.member (network_id, circle_id, id, name, folded, language,"
                        + " host) values (?, ?, ?, ?, ?, 'de', ?)",
                world.network(),
                circle,
                member,
                name,
                member.toString(),
                host);
    }

    private void ask(UUID guest, UUID inviter) {
        rows.update(
                "insert into circles.invitation (network_id, circle_id, account_id, inviter_id)"
                        + " values (?, ?, ?, ?)",
                world.network(),
                circle,
                guest,
                inviter);
    }

    private void thread() {
        rows.update(
                "insert into circles.thread (network_id, circle_id, id, member_id, subject,"
                        + " language, vanishes_at) values (?, ?, ?, ?, '', 'de', now() + interval"
                        + " '1 day')",
                world.network(),
                circle,
                thread,
                me);
    }

    private UUID message() {
        UUID message = UUID.randomUUID();
        rows.update(
                "insert into circles.message (network_id, circle_id, thread_id, id, member_id,"
                        + " body, language, vanishes_at) values (?, ?, ?, ?, ?, '', 'de', now() +"
                        + " interval '1 day')",
                world.network(),
                circle,
                thread,
                message,
                me);
        return message;
    }

    private void file(UUID id) {
        rows.update(
                "insert into circles.file (network_id, circle_id, id, member_id, audience,"
                        + " vanishes_at) values (?, ?, ?, ?, 'circle', now() + interval '1 day')",
                world.network(),
                circle,
                id,
                me);
        rows.update(
                "insert into circles.file_version (network_id, circle_id, file_id, version, name,"
                        + " type, size, content) values (?, ?, ?, 1, '', 'text/plain', 1, '')",
                world.network(),
                circle,
                id);
    }
}
