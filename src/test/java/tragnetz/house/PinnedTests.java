package tragnetz.house;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.SQLException;
import java.util.UUID;

/** Columns that say who, and until when: a statement may ask for anything and gets the truth. */
@HouseTest
class PinnedTests {

    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    private MatrixWorld world;
    private Guard guard;

    @BeforeEach
    void furnish() {
        world = new MatrixWorld(rows, accounts, door);
        guard = new Guard(door, jdbc, database);
    }

    @Test
    void topicsAndFilesVanishWhenTheirCircleSays() throws SQLException {
        Person member = rows.person(world.person("member"));
        CircleRows circle = new CircleRows(rows, world);
        UUID thread = circle.plant("/n/{network}/circles/{circle}/threads/{id}", member.account());

        for (String when : new String[] {"now() + interval '9 years'", "now()"}) {
            guard.unseen(
                    member,
                    "update circles.thread set vanishes_at = %s where id = '%s'"
                            .formatted(when, thread),
                    "circles.thread where id = '%s' and vanishes_at not between now() + interval '1 day' and now() + interval '90 days'"
                            .formatted(thread),
                    "alter table circles.thread disable trigger clock; "
                            + "create policy off on circles.thread for select using (true)",
                    "alter table circles.thread enable trigger clock; "
                            + "drop policy off on circles.thread");
        }
        UUID file =
                new CircleRows(rows, world)
                        .plant("/n/{network}/circles/{circle}/files/{id}", member.account());
        guard.refused(
                member,
                "update circles.file set vanishes_at = 'infinity' where id = '%s'".formatted(file),
                "permission denied",
                "grant update (vanishes_at) on circles.file to tragnetz_app",
                "revoke update (vanishes_at) on circles.file from tragnetz_app");
        guard.refused(
                member,
                """
                insert into circles.thread (network_id, circle_id, id, member_id, subject, language, vanishes_at, last_at)
                select network_id, circle_id, gen_random_uuid(), member_id, '', 'de', now(), 'infinity' from circles.thread where id = '%s'
                """
                        .formatted(thread),
                "permission denied",
                "grant insert (last_at) on circles.thread to tragnetz_app",
                "revoke insert (last_at) on circles.thread from tragnetz_app");
    }

    /** A circle's name is shown to whoever is asked in. */
    @Test
    void authoritiesAreAskedIntoCirclesOpenToThemOnly() throws SQLException {
        Person member = rows.person(world.person("member"));
        CircleRows circle = new CircleRows(rows, world);
        circle.plant("/n/{network}/circles/{circle}/threads/{id}", member.account());

        for (String role : new String[] {"authority", "foreign"}) {
            guard.refused(
                    member,
                    """
                    insert into circles.invitation (network_id, circle_id, account_id, inviter_id) values ('%s', '%s', '%s', '%s')
                    """
                            .formatted(
                                    world.network(),
                                    circle.circle(),
                                    world.person(role),
                                    member.account()),
                    "Only people of the network",
                    "alter table circles.invitation disable trigger guarded",
                    "alter table circles.invitation enable trigger guarded");
        }
    }

    @Test
    void ambassadorsAreWhoTheyAreAndSitInTheNetwork() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));
        UUID ambassador = world.person("peer");
        UUID foreign = world.person("foreign");
        UUID id = UUID.randomUUID();
        String appoint =
                """
                insert into networks.ambassador (network_id, id, account_id, languages, appointed_by, appointed_on)
                values ('%s', '%s', '%s', '{tr}', 'Runde', current_date)
                """;
        rows.update(appoint.formatted(world.network(), id, ambassador));

        guard.refused(
                coordinator,
                "update networks.ambassador set account_id = '%s' where id = '%s'"
                        .formatted(foreign, id),
                "permission denied",
                "grant update (account_id) on networks.ambassador to tragnetz_app",
                "revoke update (account_id) on networks.ambassador from tragnetz_app");
        guard.refused(
                coordinator,
                appoint.formatted(world.network(), UUID.randomUUID(), foreign),
                "row-level security",
                "create policy off on networks.ambassador for insert with check (true)",
                "drop policy off on networks.ambassador");
        guard.refused(
                coordinator,
                "update networks.ambassador set successor_id = '%s' where id = '%s'"
                        .formatted(foreign, id),
                "row-level security",
                """
                create policy off on networks.ambassador for update using (true) with check (true)
                """,
                "drop policy off on networks.ambassador");
    }

    @Test
    void circularsBearTheirWritersName() throws SQLException {
        Person coordinator = rows.person(world.person("coordinator"));

        guard.refused(
                coordinator,
                """
                insert into circulars.circular (network_id, id, language, written_by) values ('%s', gen_random_uuid(), 'de', '%s')
                """
                        .formatted(world.network(), world.person("member")),
                "row-level security",
                "create policy off on circulars.circular for insert with check (true)",
                "drop policy off on circulars.circular");
    }

    /** Editors take back what they offered themselves. */
    @Test
    void offersOfOthersStay() throws SQLException {
        Person editor = rows.person(world.person("editor"));
        UUID id = UUID.randomUUID();
        rows.update(
                "insert into networks.invitation (network_id, id, account_id, name, address, role,"
                        + " organisation_id, invited_by) values (?, ?, ?, 'Gast', ?, 'member', ?,"
                        + " ?)",
                world.network(),
                id,
                world.account("Gast"),
                id + "@gast.example",
                world.organisation(),
                world.person("editor"));

        guard.untouched(
                editor,
                "delete from networks.invitation where id = '%s'".formatted(id),
                "create policy off on networks.invitation for delete using (true)",
                "drop policy off on networks.invitation");
    }
}
