package tragnetz.shared.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mock.env.MockEnvironment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Well;
import tragnetz.shared.sql.Database;
import tragnetz.support.HouseTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@HouseTest
class DoctorTests {

    @Autowired Database database;

    @Test
    void plainAddressOutsideThisMachineIsIll() {
        var findings =
                new MachineVisit(settings("http://tragnetz.example"), new MockEnvironment())
                        .findings();

        assertThat(findings)
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("not encrypted", "TRAGNETZ_BASE_URL");
    }

    @Test
    void silentMailServerIsIll() {
        var environment =
                new MockEnvironment()
                        .withProperty("spring.mail.host", "localhost")
                        .withProperty("spring.mail.port", "2");

        assertThat(new MailVisit(settings("http://localhost"), environment).findings())
                .singleElement()
                .isInstanceOf(Ill.class);
    }

    @Test
    void plainRoleIsWellAndOwnerAsApplicationIsIll() {
        assertThat(visit(database.application())).hasSize(2).allMatch(Well.class::isInstance);
        assertThat(visit(database.owner()))
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("Row-level security would not bind it");
    }

    @Test
    void wrongPasswordIsIll() {
        assertThat(visit(new Database.Credentials("tragnetz_app", "wrong")))
                .filteredOn(Ill.class::isInstance)
                .singleElement()
                .asString()
                .contains("cannot enter");
    }

    private List<Finding> visit(Database.Credentials application) {
        var environment =
                new MockEnvironment()
                        .withProperty("spring.datasource.url", database.url())
                        .withProperty("spring.datasource.username", application.role())
                        .withProperty("spring.datasource.password", application.password())
                        .withProperty("spring.flyway.user", database.owner().role())
                        .withProperty("spring.flyway.password", database.owner().password());
        return new DatabaseVisit(settings("http://localhost"), environment).findings();
    }

    private static Settings settings(String address) {
        var properties =
                Map.of("tragnetz.base-url", address, "tragnetz.data", Path.of("target").toString());
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("tragnetz", Settings.class);
    }
}
