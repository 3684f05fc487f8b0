package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.directory.finder.Reading.Read;
import tragnetz.directory.finder.Reading.Search;
import tragnetz.directory.topics.Topics;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.UUID;

/** Somebody types what they need and finds a door. */
@Controller
@Public
class FindController {

    private final Reading reading;
    private final FinderStore store;
    private final Danger danger;
    private final Networks networks;
    private final Topics topics;

    FindController(
            Reading reading, FinderStore store, Danger danger, Networks networks, Topics topics) {
        this.reading = reading;
        this.store = store;
        this.danger = danger;
        this.networks = networks;
        this.topics = topics;
    }

    @GetMapping("/find")
    Page find(@RequestParam MultiValueMap<String, String> typed, Language language) {
        Wish wish = Wish.of(typed);
        House house = wish.network().isEmpty() ? null : networks.house(wish.network(), language);
        @Nullable UUID network = house == null ? null : house.id();
        Read read = reading.of(wish);
        Search search = read.search();
        List<NetworkNamed> named = store.networks(language);
        Facets facets = new Facets(wish, search, store.counts(search, network), named);
        boolean tried = facets.all() == 0 && search.topics().isEmpty() && !search.rest().isEmpty();
        if (tried) {
            search = search.loosely();
            facets = new Facets(wish, search, store.counts(search, network), named);
        }
        int last = Math.max(1, (facets.all() + Wish.PAGE - 1) / Wish.PAGE);
        int page = Math.min(wish.number(), last);
        return new FindPage(
                house,
                wish,
                read.chips(),
                read.unknownPlace(),
                tried && facets.all() > 0,
                danger.calls(search.topics(), wish.q(), house),
                facets.all(),
                page,
                facets.list(),
                facets.all() == 0 ? List.of() : store.results(search, network, language, page),
                named,
                topics);
    }
}
