package tragnetz.networks.updates;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Lets organisations speak, and asks those who are silent. */
@Component
class Speaking {

    private static final String KIND = "update-request";

    private final Networks networks;
    private final UpdateStore store;
    private final SpeakingStore writing;
    private final Notices notices;

    Speaking(Networks networks, UpdateStore store, SpeakingStore writing, Notices notices) {
        this.networks = networks;
        this.store = store;
        this.writing = writing;
        this.notices = notices;
    }

    @Bean
    static NoticeKind updateRequestKind() {
        return new NoticeKind(KIND, true, false);
    }

    /** For everybody with a seat that is not an authority's. */
    House inside(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!viewer.seats().networks().contains(house.id())) {
            throw new Missing();
        }
        return house;
    }

    UpdatesPage index(
            String network, int page, boolean silentFirst, Person viewer, Language language) {
        House house = inside(network, viewer, language);
        return new UpdatesPage(
                house,
                store.lines(house.id(), silentFirst, page, UpdatesPage.SIZE),
                page,
                store.members(house.id()),
                !store.mine(house.id(), viewer.account()).isEmpty(),
                viewer.coordinates(house.id()),
                silentFirst,
                LocalDate.now(ZoneOffset.UTC));
    }

    UpdateNewPage form(House house, String organisation, Person viewer) {
        Map<UUID, String> mine = store.mine(house.id(), viewer.account());
        UUID one = one(mine, organisation);
        return page(
                house, one, mine, store.draft(house.id(), one).orElse(Said.NONE), new Problems());
    }

    Answer say(House house, UpdateForm form, boolean draft, Person viewer) {
        Map<UUID, String> mine = store.mine(house.id(), viewer.account());
        UUID one = one(mine, form.organisation() == null ? "" : form.organisation());
        Said said = form.said();
        Problems problems = UpdateForm.check(said, draft);
        if (problems.any()) {
            return Answer.again(page(house, one, mine, said, problems));
        }
        writing.save(house.id(), one, viewer.account(), said);
        if (draft) {
            return Answer.moved(house.path() + "/updates/new?organisation=" + one, "update-kept");
        }
        writing.tell(house.id(), one, viewer.account());
        return Answer.moved(house.path() + "/updates/" + one, "update-told");
    }

    /** Whoever was asked within a week is not asked again. */
    void ask(House house, UUID organisation) {
        if (!writing.member(house.id(), organisation)) {
            throw new Missing();
        }
        if (writing.ask(house.id(), organisation)) {
            notices.tell(
                    writing.people(house.id(), organisation).stream()
                            .map(
                                    it ->
                                            new Notice(
                                                    it,
                                                    KIND,
                                                    Map.of("network", house.name()),
                                                    house.path()
                                                            + "/updates/new?organisation="
                                                            + organisation))
                            .toList());
        }
    }

    private UpdateNewPage page(
            House house, UUID one, Map<UUID, String> mine, Said said, Problems problems) {
        return new UpdateNewPage(
                house,
                one,
                mine,
                said,
                store.of(house.id(), one, 1).stream().findFirst().orElse(null),
                problems);
    }

    /** The asked one of the person's own; the first when none is asked for. */
    private static UUID one(Map<UUID, String> mine, String asked) {
        return mine.keySet().stream()
                .filter(it -> asked.isEmpty() || it.toString().equals(asked))
                .findFirst()
                .orElseThrow(Missing::new);
    }
}
