package tragnetz.circles.threads;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.sql.Database;
import tragnetz.support.Browser;
import tragnetz.support.HouseTest;
import tragnetz.support.Phones;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitors;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.UUID;

@HouseTest
class LiveNewsTests {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Settings settings;
    @Autowired Database database;
    @Autowired Browser browser;
    private Round round;
    private UUID host;
    private UUID guest;
    private String circle;
    private String thread;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        guest = round.person("Gül", "peer");
        circle = round.circle(host, "Nachtcafé", "Eule");
        round.join(circle, host, guest, "Möwe");
        thread = round.thread(circle, host, "Gruß", "Guten Abend");
    }

    @Test
    void fiftyOpenPagesHearAMessageWithinASecond() {
        try (Phones phones = new Phones(settings.baseUrl())) {
            for (int i = 0; i < 16; i++) {
                UUID member = round.person("Mensch " + i, "peer");
                round.enter(circle, member, "Vogel " + i);
                String cookies = visitors.cookie(member, true);
                phones.listen(circle + "/live", cookies);
                phones.listen(circle.replace("/de/", "/ar/") + "/live", cookies);
                phones.listen(circle + "/live", cookies);
            }
            phones.listen(circle + "/live", visitors.cookie(guest, true));
            phones.listen(circle + "/live", visitors.cookie(host, true));
            assertThat(Phones.until(SOON, () -> phones.open() == 50)).isTrue();
            round.say(thread, host, "Aufwärmen");
            assertThat(Phones.until(SOON, () -> phones.heard("Aufwärmen").size() == 50)).isTrue();

            long sent = System.nanoTime();
            round.say(thread, host, "Kommt alle");
            assertThat(Phones.until(SOON, () -> phones.heard("Kommt alle").size() == 50)).isTrue();
            assertThat(Duration.ofNanos(phones.heard("Kommt alle").getLast() - sent))
                    .isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void whoIsNotInTheCircleHearsNothing() {
        UUID coordinator = round.person("Kora", "coordinator");
        UUID authority = round.person("Amt", "authority");
        UUID other = round.person("Otto", "member");
        try (Phones phones = new Phones(settings.baseUrl())) {
            for (UUID one : new UUID[] {coordinator, authority, other}) {
                phones.listen(circle + "/live", visitors.cookie(one, true));
            }
            assertThat(Phones.until(SOON, () -> phones.statuses().size() == 3)).isTrue();
            assertThat(phones.statuses()).containsOnly(404);
        }
    }

    @Test
    void anOpenPageEndsWithTheSessionTheSeatOrTheMembership() {
        UUID third = round.person("Theo", "member");
        round.join(circle, host, third, "Taube");
        try (Phones phones = new Phones(settings.baseUrl())) {
            var leaving = visitors.signedIn(guest);
            phones.listen(circle + "/live", leaving.cookies());
            phones.listen(circle + "/live", visitors.cookie(third, true));
            phones.listen(circle + "/live", visitors.cookie(host, true));
            assertThat(Phones.until(SOON, () -> phones.open() == 3)).isTrue();

            leaving.fill("/de/my", "/de/sign-out");
            assertThat(Phones.until(SOON, () -> phones.ended() == 1)).as("sign-out").isTrue();
            round.unseat(third);
            assertThat(Phones.until(SOON, () -> phones.ended() == 2)).as("seat").isTrue();
            String removal =
                    circle
                            + "/members/"
                            + rows.one(
                                    UUID.class,
                                    "select id from circles.member where circle_id = ? and name ="
                                            + " 'Eule'",
                                    Round.id(circle))
                            + "/removal";
            visitors.signedIn(host).fill(removal, removal);
            assertThat(Phones.until(SOON, () -> phones.ended() == 3)).as("membership").isTrue();
        }
    }

    @Test
    void oneMoreThanOnePersonMayHaveIsTurnedAway() {
        try (Phones phones = new Phones(settings.baseUrl())) {
            String cookies = visitors.cookie(guest, true);
            for (int i = 0; i < 6; i++) {
                phones.listen(circle + "/live", cookies);
            }
            assertThat(Phones.until(SOON, () -> phones.open() == 6)).isTrue();
            phones.listen(circle + "/live", cookies);
            assertThat(Phones.until(SOON, () -> phones.statuses().contains(503))).isTrue();
        }
    }

    @Test
    void theEarComesBackAndThePagesProveThemselvesAgain() throws Exception {
        try (Phones phones = new Phones(settings.baseUrl())) {
            phones.listen(circle + "/live", visitors.cookie(guest, true));
            assertThat(Phones.until(SOON, () -> phones.open() == 1)).isTrue();
            deafen();
            assertThat(Phones.until(SOON, () -> phones.ended() == 1)).isTrue();
            phones.listen(circle + "/live", visitors.cookie(guest, true));
            assertThat(Phones.until(SOON, () -> phones.open() == 2)).isTrue();
            round.say(thread, host, "Wieder da");
            assertThat(Phones.until(SOON, () -> phones.heard("Wieder da").size() == 1)).isTrue();
        }
    }

    @Test
    void twoPhonesInTwoLanguagesTalkWithoutReloading() {
        try (Tab german = browser.phone(Language.DE).signIn(host);
                Tab arabic = browser.phone(Language.AR).signIn(guest)) {
            String path = thread.replaceFirst("^/de", "");
            var one = german.open(path);
            var other = arabic.open(path);
            other.evaluate("window.stays = true");

            one.locator("#field-body").fill("Kommst du, @Möwe?\nIch warte.");
            one.locator(".compose button.large").click();

            var said = other.locator(".message:not(.mine) .said").last();
            assertThat(said).containsText("Ich warte.");
            assertThat(said).hasAttribute("lang", "de");
            assertThat(said).hasAttribute("dir", "ltr");
            assertThat(said.locator(".mention.me")).hasText("@Möwe");
            assertThat(other.evaluate("window.stays")).isEqualTo(true);

            other.locator("#field-body").fill("نعم، أنا في الطريق");
            other.locator("select[name=tongue]").selectOption("ar");
            other.locator(".compose button.large").click();
            var answer = one.locator(".message:not(.mine) .said").last();
            assertThat(answer).containsText("نعم");
            assertThat(answer).hasAttribute("dir", "rtl");
        }
    }

    private void deafen() throws Exception {
        var who = database.application();
        try (var connection =
                        DriverManager.getConnection(database.url(), who.role(), who.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name"
                            + " = 'tragnetz-ear'");
        }
    }
}
