package tragnetz.privacy.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.privacy.audit.AuditChain.Break;
import tragnetz.shared.access.AuditLog;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Person;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

@HouseTest
class AuditChainTests {

    private static final String COMMAND = "POST /{language:[a-z]{2}}/organisations/{organisation}";

    @Autowired AuditStore log;
    @Autowired AuditChain chain;
    @Autowired Door door;
    @Autowired Rows rows;
    @Autowired JdbcClient jdbc;
    @Autowired Database database;

    @Test
    void linesAreChainedPerOrganisationAndWhole() {
        UUID organisation = written(5);

        assertThat(places(organisation)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(chain.verify(organisation)).isEmpty();
        written(organisation, 2);
        assertThat(places(organisation)).hasSize(7);
        assertThat(chain.verify(organisation)).isEmpty();
    }

    @Test
    void aNetworksWordInThePathNamesItsChain() {
        Person person = person();
        door.write(
                person,
                () -> {
                    log.write(
                            person,
                            new AuditLog.Line(
                                    "POST /{language:[a-z]{2}}/n/{network}/members",
                                    "/de/n/auental/members", "chain-network", null, false));
                    return null;
                });

        assertThat(
                        rows.one(
                                UUID.class,
                                "select chain_id from privacy.audit_line where request = ?",
                                "chain-network"))
                .isEqualTo(DemoWorld.id("auental"));
    }

    @Test
    void changedRemovedAndInsertedLinesAreFound() {
        UUID changed = written(4);
        tamper(
                "update privacy.audit_line set path = '/elsewhere' where chain_id = '%s' and place = 2"
                        .formatted(changed));
        assertThat(chain.verify(changed)).contains(new Break(changed, 2, Break.Kind.CHANGED));

        UUID shifted = written(3);
        tamper(
                "update privacy.audit_line set account_id = gen_random_uuid() where chain_id = '%s' and place = 3"
                        .formatted(shifted));
        assertThat(chain.verify(shifted)).contains(new Break(shifted, 3, Break.Kind.CHANGED));

        UUID holed = written(4);
        tamper(
                "delete from privacy.audit_line where chain_id = '%s' and place = 3"
                        .formatted(holed));
        assertThat(chain.verify(holed)).contains(new Break(holed, 3, Break.Kind.REMOVED));

        UUID cut = written(4);
        tamper("delete from privacy.audit_line where chain_id = '%s' and place = 4".formatted(cut));
        assertThat(chain.verify(cut)).contains(new Break(cut, 4, Break.Kind.REMOVED));

        UUID inserted = written(2);
        tamper(
                """
                insert into privacy.audit_line (organisation_id, command, path, request, place, seal)
                values ('%s', 'POST /x', '/x', 'x', 3, sha256('guess'))
                """
                        .formatted(inserted));
        assertThat(chain.verify(inserted)).contains(new Break(inserted, 3, Break.Kind.CHANGED));

        UUID forged = written(2);
        rows.update(
                "update privacy.audit_head set seal = sha256('guess') where chain_id = ?", forged);
        assertThat(chain.verify(forged)).contains(new Break(forged, 2, Break.Kind.UNSIGNED));
        assertThat(chain.verify()).extracting(Break::chain).contains(changed, holed, forged);

        for (UUID broken : List.of(changed, shifted, holed, cut, inserted, forged)) {
            tamper("delete from privacy.audit_line where chain_id = '%s'".formatted(broken));
            rows.update("delete from privacy.audit_head where chain_id = ?", broken);
        }
    }

    @Test
    void theApplicationAddsLinesAndNothingElse() {
        Person person = person();
        for (String statement :
                List.of(
                        "select count(*) from privacy.audit_line",
                        "update privacy.audit_line set path = ''",
                        "delete from privacy.audit_line",
                        "truncate privacy.audit_line",
                        "insert into privacy.audit_line (account_id, command, path, request, seal)"
                                + " values (null, '', '', '', '')",
                        "select count(*) from privacy.audit_head")) {
            assertThatThrownBy(() -> door.write(person, () -> run(statement)))
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodyWritesALineInAnothersName() {
        Person person = person();

        assertThatThrownBy(
                        () ->
                                door.write(
                                        person,
                                        () ->
                                                run(
                                                        """
                                                        insert into privacy.audit_line (account_id, command, path, request)
                                                        values (gen_random_uuid(), '', '', '')
                                                        """)))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void notEvenTheMachineRoomChangesALine() {
        UUID organisation = written(2);

        assertThatThrownBy(
                        () ->
                                rows.update(
                                        "update privacy.audit_line set seal = sha256('x') where"
                                                + " chain_id = ?",
                                        organisation))
                .rootCause()
                .hasMessageContaining("does not change");
        assertThat(rows.update("delete from privacy.audit_line where chain_id = ?", organisation))
                .isZero();
    }

    @Test
    void aForgottenPersonLeavesTheChainWhole() {
        UUID organisation = written(3);
        rows.update(
                "update privacy.audit_line set account_id = null, salt = null where chain_id = ?",
                organisation);

        assertThat(chain.verify(organisation)).isEmpty();
    }

    private Person person() {
        return rows.person(DemoWorld.id("administrator"));
    }

    private int run(String statement) {
        return statement.startsWith("select")
                ? jdbc.sql(statement).query(Integer.class).single()
                : jdbc.sql(statement).update();
    }

    private UUID written(int lines) {
        UUID organisation = UUID.randomUUID();
        written(organisation, lines);
        return organisation;
    }

    private void written(UUID organisation, int lines) {
        Person person = person();
        for (int i = 0; i < lines; i++) {
            int number = i;
            door.write(
                    person,
                    () -> {
                        log.write(
                                person,
                                new AuditLog.Line(
                                        COMMAND,
                                        "/de/organisations/" + organisation,
                                        "r" + number,
                                        "saved",
                                        false));
                        return null;
                    });
        }
        while (rows.count("select count(*) from privacy.audit_line where seal is null") > 0) {
            door.write(new Machine("test"), chain::sealPortion);
        }
    }

    private List<Long> places(UUID organisation) {
        return rows
                .query(
                        "select place from privacy.audit_line where chain_id = ? order by id",
                        organisation)
                .stream()
                .map(it -> (Long) it.get("place"))
                .toList();
    }

    /** As somebody who holds the owner's password: the guard and the policies are off for once. */
    private void tamper(String statement) {
        var owner = database.owner();
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), owner.role(), owner.password());
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute("alter table privacy.audit_line disable trigger guard");
            sql.execute("alter table privacy.audit_line no force row level security");
            assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
            sql.execute("alter table privacy.audit_line force row level security");
            sql.execute("alter table privacy.audit_line enable trigger guard");
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
