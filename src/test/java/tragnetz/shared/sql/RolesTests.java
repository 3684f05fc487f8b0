package tragnetz.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

@HouseTest
class RolesTests {

    @Autowired Rows rows;
    @Autowired Database database;
    @Autowired Settings settings;

    @Test
    void noRoleOfTheHouseIsAboveTheWall() {
        assertThat(
                        rows.query(
                                """
                                select rolname from pg_roles where rolname like 'tragnetz%'
                                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
                                """))
                .isEmpty();
        assertThat(
                        rows.count(
                                """
                                select count(*) from pg_roles where rolname = 'tragnetz_app'
                                and rolcanlogin and not rolinherit
                                """))
                .isOne();
        assertThat(
                        rows.count(
                                "select count(*) from pg_roles where rolname = 'tragnetz_system'"
                                        + " and rolcanlogin"))
                .isZero();
    }

    @Test
    void houseDoesNotOpenForARoleTheWallWouldNotBind() throws SQLException {
        assertThatCode(() -> Migrations.refuseMightyApplication(database))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Migrations.refuseMightyApplication(as(database.owner())))
                .as("the owner of the tables")
                .isInstanceOf(Refusal.class);
        for (String might :
                List.of("superuser", "bypassrls", "createrole", "in role tragnetz_owner")) {
            if (!superuser("create role probe login password 'probe' " + might)) {
                return;
            }
            superuser("grant connect on database tragnetz to probe");
            try {
                assertThatThrownBy(
                                () ->
                                        Migrations.refuseMightyApplication(
                                                as(new Database.Credentials("probe", "probe"))))
                        .as(might)
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("would not bind it");
            } finally {
                superuser("drop owned by probe");
                superuser("drop role probe");
            }
        }
    }

    private Database as(Database.Credentials application) {
        return new Database(database.url(), database.owner(), application);
    }

    /** False where the database is not ours: an external one gives us no superuser. */
    private boolean superuser(String statement) throws SQLException {
        Path password = settings.keyFolder().resolve("database-superuser");
        if (!Files.exists(password)) {
            return false;
        }
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), "postgres", readPassword(password));
                var order = connection.createStatement()) {
            order.execute(statement);
            return true;
        }
    }

    private static String readPassword(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void handbookNamesEveryStatementAnOperatorTypes() throws IOException {
        String handbook = Files.readString(Path.of("docs/self-hosting.md"));

        assertThat(Roles.statements()).hasSizeGreaterThan(5).allMatch(handbook::contains);
    }
}
