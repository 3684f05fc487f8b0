package tragnetz.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import tragnetz.house.fixtures.BackDoor;

/** Rule 7: the door is the only way in; nobody else holds connections or opens transactions. */
class DoorTests {

    private static final ArchRule DOOR =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "tragnetz.shared.access", "tragnetz.shared.sql", "tragnetz.shared.jobs")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "javax\\.sql\\..*|java\\.sql\\.(Connection|DriverManager|Statement|PreparedStatement)"
                                + "|com\\.zaxxer\\..*|org\\.springframework\\.transaction\\..*"
                                + "|tragnetz\\.shared\\.sql\\.(Pool|MachineRoom)")
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcTemplate.class);

    private static final ArchRule TRANSACTIONS =
            noClasses()
                    .should()
                    .beAnnotatedWith(Transactional.class)
                    .orShould()
                    .dependOnClassesThat()
                    .areAssignableTo(Transactional.class);

    private static final ArchRule STORES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("tragnetz.shared..", "..demo")
                    .and()
                    .haveSimpleNameNotEndingWith("Store")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(JdbcClient.class);

    private static final ArchRule OLD =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("tragnetz.shared.doctor")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat")
                    .orShould()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    @Test
    void onlyTheDoorHoldsConnections() {
        DOOR.check(Classes.MAIN);
        TRANSACTIONS.check(Classes.MAIN);
    }

    @Test
    void onlyStoresSpeakSql() {
        STORES.check(Classes.MAIN);
    }

    @Test
    void nobodyUsesOldClocksOrPrints() {
        OLD.check(Classes.MAIN);
    }

    @Test
    void aBackDoorIsFound() {
        var backDoor = new ClassFileImporter().importClasses(BackDoor.class);

        for (ArchRule rule : new ArchRule[] {DOOR, TRANSACTIONS, STORES, OLD}) {
            assertThat(rule.evaluate(backDoor).hasViolation()).as(rule.getDescription()).isTrue();
        }
    }
}
