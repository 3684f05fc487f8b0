package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.house.fixtures.Parrot;
import tragnetz.identity.Accounts;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.Wire;
import tragnetz.support.HouseTest;
import tragnetz.support.Log;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every form of the house bears what careless, confused or hostile people send. */
@HouseTest
class BadInputTests {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Rows rows;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired Visitors visitors;
    @Autowired Words words;
    @Autowired Settings settings;
    private Doors doors;
    private Ledger ledger;

    @BeforeEach
    void furnish() {
        doors = new Doors(requestMappingHandlerMapping, rows, accounts, door);
        ledger = new Ledger(rows);
    }

    @TestFactory
    Stream<DynamicTest> everyFormBearsWhatIsWrittenIntoIt() {
        return doors.forms().stream()
                .map(line -> DynamicTest.dynamicTest(line.name(), () -> bears(line)));
    }

    @Test
    void aFormThatBearsNothingIsFound() throws NoSuchMethodException {
        MatrixWorld world = new MatrixWorld(rows, accounts, door);
        UUID coordinator = world.person("coordinator");
        RequestMappingInfo route =
                RequestMappingInfo.paths("/de/parrot")
                        .methods(RequestMethod.POST)
                        .options(requestMappingHandlerMapping.getBuilderConfiguration())
                        .build();
        requestMappingHandlerMapping.registerMapping(
                route,
                new Parrot(door, jdbc, world.network()),
                Parrot.class.getDeclaredMethod(
                        "hear", Person.class, String.class, HttpServletResponse.class));
        try {
            assertThat(
                            drill(
                                            Blank.blank("/parrot", "name=Polly"),
                                            () ->
                                                    new Sender(
                                                            visitors.signedIn(coordinator),
                                                            Language.DE,
                                                            "/my/profile",
                                                            "/parrot"),
                                            Language.DE)
                                    .oddities())
                    .contains(
                            "name SCRIPT comes back as it was written",
                            "name TEN_THOUSAND is answered 500",
                            "name NOTHING is answered 418")
                    .anyMatch(it -> it.endsWith("is not stored as it was written"));
        } finally {
            requestMappingHandlerMapping.unregisterMapping(route);
        }
    }

    @Test
    void aFormWithoutACaseIsFound() {
        assertThatThrownBy(() -> Blank.of("POST /parrot")).hasMessageContaining("has no case");
    }

    private void bears(AccessMatrix.Line line) {
        rows.update("delete from shared.rate_bucket");
        rows.update("delete from networks.module");
        Blank blank = Blank.of(line.handler());
        Language language = spoken(line.name());
        try (Log log = new Log()) {
            Rudeness rudeness =
                    new Rudeness(
                            blank,
                            () -> sender(line, language),
                            ledger,
                            new Wire(settings.baseUrl()));
            assertThat(drill(blank, () -> sender(line, language), language).oddities())
                    .as(line.name())
                    .isEmpty();
            assertThat(rudeness.oddities()).as(line.name()).isEmpty();
            assertThat(rudeness.numbers()).isNotEmpty().allMatch(log::knows);
            assertThat(log.said()).as("the log").noneMatch(it -> it.contains("kanarie"));
        }
    }

    private Drill drill(Blank blank, Supplier<Sender> senders, Language language) {
        return new Drill(blank, senders, words.say(language, "shared.error.prefix"), ledger);
    }

    private Sender sender(AccessMatrix.Line line, Language language) {
        Doors.Opened opened = doors.open(line);
        return new Sender(
                opened.person() == null ? visitors.stranger() : visitors.signedIn(opened.person()),
                language,
                Blank.of(line.handler()).page(opened.path()),
                opened.path());
    }

    /** All languages have their turn. */
    private static Language spoken(String route) {
        return Language.spoken().get(Math.floorMod(route.hashCode(), Language.spoken().size()));
    }
}
