package tragnetz.networks.pages;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

/** The platform's front page and each network's public home page. */
@Controller
@Public
class HomeController {

    private final NetworkStore store;

    HomeController(NetworkStore store) {
        this.store = store;
    }

    @GetMapping({"", "/"})
    Page platform(Language language) {
        return new PlatformPage(store.all(language));
    }

    @GetMapping("/n/{network}")
    Page home(@PathVariable String network, Language language) {
        NetworkTold told = store.told(network, language).orElseThrow(Missing::new);
        return new HomePage(told, store.tally(told.id()), store.contacts(told.id(), language));
    }
}
