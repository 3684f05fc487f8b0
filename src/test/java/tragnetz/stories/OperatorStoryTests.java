package tragnetz.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Installation;
import tragnetz.support.Mailbox;
import tragnetz.support.PostOffice;
import tragnetz.support.Program;
import tragnetz.support.Reader;
import tragnetz.support.Readers;
import tragnetz.support.Rows;
import tragnetz.support.Screen;
import tragnetz.support.Visitors;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody puts Tragnetz on a machine of their own and opens the house for others. */
@HouseTest
class OperatorStoryTests {

    private static final String ADDRESS = "keeper@house.example";

    @TempDir Path data;
    @Autowired Readers readers;
    @Autowired Visitors visitors;
    @Autowired Mailbox mailbox;
    @Autowired Rows rows;

    @ParameterizedTest
    @EnumSource(names = {"PHONE_ARABIC", "DESK_GERMAN"})
    void startsAnEmptyHouseAndMakesItsFirstNetworkByTheLinkOnTheConsole(Screen screen)
            throws Exception {
        try (PostOffice post = new PostOffice();
                Installation house = Installation.start("localhost", data, post);
                Reader keeper = readers.at(screen, house.address())) {
            String link = house.setUpLink();
            keeper.opens("/").reads("networks.platform.none");

            keeper.opens(link).reads("setup.lead").isHinderedByNothing();
            keeper.fills("founding.network", "Netz am Fluss")
                    .presses("founding.next")
                    .presses("founding.next")
                    .fills("founding.region", "Auental")
                    .presses("founding.back")
                    .presses("founding.next")
                    .holds("founding.region", "Auental")
                    .presses("founding.next")
                    .fills("founding.claim", "Wir tragen")
                    .presses("founding.next")
                    .fills("setup.name", "Hüterin")
                    .fills("setup.address", ADDRESS)
                    .presses("founding.next")
                    .isHinderedByNothing()
                    .fills("founding.slug", "fluss")
                    .chooses("founding.hue.150")
                    .presses("setup.submit")
                    .isAt("/my")
                    .isTold("set-up")
                    .readsText("Netz am Fluss");
            keeper.presses("identity.my.administration")
                    .reads("administration.mode.real")
                    .isHinderedByNothing();
            keeper.opens("/outbox").reads("errors.missing.title");
            keeper.opens("/set-up").reads("errors.missing.title");

            assertThat(post.next(ADDRESS, "Netz am Fluss").body()).contains("/sign-in");
            keeper.opens("/n/fluss").reads("networks.home.members");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_GERMAN", "DESK_ARABIC"})
    void triesTheDemonstrationAndReadsEveryMailInTheOutbox(Screen screen) {
        String address = Visitors.freshAddress();
        visitors.newcomer("Wirtin", address);
        rows.update("delete from shared.rate_bucket");
        try (Reader keeper = readers.at(screen)) {
            keeper.opens("/sign-in")
                    .reads("identity.demo.title")
                    .fills("identity.signin.address", address)
                    .presses("identity.signin.submit");
            String code = mailbox.letter(address, 1).code();
            keeper.presses("identity.demo.outbox")
                    .isAt("/outbox")
                    .readsText(address)
                    .readsText(code)
                    .isHinderedByNothing();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "DESK_GERMAN")
    void asksTheDoctorWhatIsWrong(Screen screen) throws Exception {
        URI house = URI.create("http://localhost:" + Installation.freePort());
        List<String> settings = new ArrayList<>(Installation.settings(house, data));
        settings.addAll(List.of("--spring.mail.host=localhost", "--spring.mail.port=2"));
        try (Program doctor = Program.start("tragnetz.shared.doctor.Doctor", data, settings)) {
            assertThat(doctor.says("ILL +(.*)")).contains("mail server localhost:2", "not answer");
            assertThat(doctor.says("(\\d+) to mend")).as(screen.name()).isEqualTo("1");
            assertThat(doctor.end()).isEqualTo(1);
        }
    }
}
