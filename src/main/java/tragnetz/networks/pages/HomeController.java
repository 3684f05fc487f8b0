package tragnetz.networks.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.articles.Articles;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Kept;
import tragnetz.shared.web.Page;

import java.util.List;
import java.util.stream.Collectors;

/** The platform's front page and each network's public home page. */
@Controller
@Public
class HomeController {

    private static final int SECTIONS = 30;
    private static final int NEWS = 3;

    private final NetworkStore store;
    private final TallyStore tallies;
    private final Articles articles;

    HomeController(NetworkStore store, TallyStore tallies, Articles articles) {
        this.store = store;
        this.tallies = tallies;
        this.articles = articles;
    }

    @GetMapping({"", "/"})
    Page platform(Language language) {
        return new PlatformPage(
                store.all(language),
                tallies.sizes().stream().collect(Collectors.toMap(Size::networkId, it -> it)));
    }

    @GetMapping("/n/{network}")
    Answer home(@PathVariable String network, Viewer viewer, Language language, Kept kept) {
        String revision = store.revision(network).orElseThrow(Missing::new);
        return kept.page(revision, () -> home(network, viewer, language));
    }

    private HomePage home(String network, Viewer viewer, Language language) {
        NetworkTold told = store.told(network, language).orElseThrow(Missing::new);
        List<NetworkText> texts = store.texts(told.id());
        return new HomePage(
                told,
                NetworkText.best(texts, NetworkText::about, language, told.language()),
                NetworkText.best(texts, NetworkText::joining, language, told.language()),
                tallies.tally(told.id()),
                store.newest(told.id()),
                store.contacts(told.id(), language),
                articles.shown(told.id(), "section", language, SECTIONS, 0),
                articles.shown(told.id(), "news", language, NEWS, 0),
                viewer instanceof Person person && person.coordinates(told.id()));
    }
}
