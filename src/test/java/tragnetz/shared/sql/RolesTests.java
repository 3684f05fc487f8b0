package tragnetz.shared.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

@HouseTest
class RolesTests {

    @Autowired Rows rows;

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
    void handbookNamesEveryStatementAnOperatorTypes() throws IOException {
        String handbook = Files.readString(Path.of("docs/self-hosting.md"));

        assertThat(Roles.statements()).hasSizeGreaterThan(5).allMatch(handbook::contains);
    }
}
