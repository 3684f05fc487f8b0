package tragnetz.directory.finder;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.directory.entries.Answered;
import tragnetz.directory.entries.Catalogue;
import tragnetz.directory.finder.Reading.Read;
import tragnetz.directory.topics.Topics;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Somebody types what they need and finds a door. */
@Controller
@Public
class FindController {

    private final Reading reading;
    private final Catalogue catalogue;
    private final FinderStore store;
    private final Danger danger;
    private final Networks networks;
    private final Topics topics;

    FindController(
            Reading reading,
            Catalogue catalogue,
            FinderStore store,
            Danger danger,
            Networks networks,
            Topics topics) {
        this.reading = reading;
        this.catalogue = catalogue;
        this.store = store;
        this.danger = danger;
        this.networks = networks;
        this.topics = topics;
    }

    @GetMapping("/find")
    Page find(@RequestParam MultiValueMap<String, String> typed, Language language) {
        Wish wish = Wish.of(typed);
        House house = wish.network().isEmpty() ? null : networks.house(wish.network(), language);
        Read read = reading.of(wish, house, language);
        Finding finding = Finding.of(catalogue, topics, wish, read);
        Answered answered = finding.answered();
        List<NetworkNamed> named = store.networks(language);
        return new FindPage(
                house,
                wish,
                read.chips(),
                read.guesses(),
                read.unknownPlace(),
                read.around(),
                finding.tried(),
                finding.instead(),
                danger.calls(finding.meant(read.question()), wish.q(), house),
                answered.total(),
                finding.page(),
                new Facets(wish, finding.question(), answered, named).list(),
                answered.cards().stream()
                        .map(it -> Result.of(it, language, read.question().from().spot()))
                        .toList(),
                read.now(),
                named,
                topics);
    }
}
