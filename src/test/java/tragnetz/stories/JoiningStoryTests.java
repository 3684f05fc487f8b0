package tragnetz.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody joins with a phone and without an account; a member says in two minutes what changed.
 */
@HouseTest
class JoiningStoryTests {

    private static final Pattern NUMBER = Pattern.compile("(\\d{4} \\d{4} \\d{4} \\d{4})");

    @Autowired Readers readers;
    @Autowired Rows rows;
    private final String name = "رابطة " + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void open() {
        rows.update("delete from shared.rate_bucket");
    }

    @ParameterizedTest
    @EnumSource(names = "PHONE_ARABIC")
    void asksToJoinOneQuestionAtATimeAndReadsTheAnswerWithANumber(Screen screen) {
        try (Reader applicant = readers.withoutScript(screen)) {
            applicant
                    .opens("/n/auental")
                    .presses("applications.begin")
                    .isAt("/n/auental/application")
                    .chooses("applications.kind.organisation")
                    .presses("applications.next")
                    .fills("networks.field.name", name)
                    .presses("applications.next")
                    .chooses("networks.kind.association")
                    .presses("applications.next")
                    .presses("applications.skip")
                    .choosesText("العربية")
                    .presses("applications.next")
                    .presses("shared.back")
                    .presses("applications.next")
                    .presses("applications.skip")
                    .presses("applications.next")
                    .reads("applications.summary")
                    .readsText(name)
                    .presses("shared.send")
                    .reads("applications.sent");
            Matcher number = NUMBER.matcher(applicant.page().locator("main .spelled").innerText());
            if (!number.find()) {
                throw new AssertionError("No number is shown");
            }
            applicant
                    .presses("applications.inquiry")
                    .fills("applications.number", number.group(1))
                    .presses("shared.find")
                    .reads("applications.state.open.text");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void saysWhatChangedAndTheRoundShowsIt(Screen screen) {
        rows.update(
                "delete from networks.organisation_update where organisation_id = ? and told_at is"
                        + " null",
                DemoWorld.id("organisation", "maennerwerk"));
        try (Reader khaled = readers.at(screen)) {
            khaled.signedInAs(DemoWorld.id("auental", "person", "khaled-nassar"))
                    .opens("/n/auental/updates")
                    .presses("updates.new")
                    .isHinderedByNothing()
                    .fills("updates.capacity", name)
                    .presses("updates.keep")
                    .isTold("update-kept")
                    .holds("updates.capacity", name)
                    .presses("updates.tell")
                    .isTold("update-told")
                    .opens("/n/auental/updates/round")
                    .readsText(name)
                    .isHinderedByNothing();
        }
    }
}
