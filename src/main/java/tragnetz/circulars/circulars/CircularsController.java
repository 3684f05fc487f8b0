package tragnetz.circulars.circulars;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Paging;
import tragnetz.shared.web.Typed;

import java.util.List;

/** The circulars of a network: coordinators see all, members those that were sent to them. */
@Controller
class CircularsController {

    private static final int PER_PAGE = 20;

    private final Networks networks;
    private final CircularStore store;
    private final CircularTextStore texts;

    CircularsController(Networks networks, CircularStore store, CircularTextStore texts) {
        this.networks = networks;
        this.store = store;
        this.texts = texts;
    }

    @GetMapping("/n/{network}/circulars")
    Page index(
            @PathVariable String network,
            @RequestParam(defaultValue = "1") String page,
            Person viewer,
            Language language) {
        House house = networks.house(network, language);
        if (!viewer.seats().networks().contains(house.id())) {
            throw new Missing();
        }
        long count = store.count(house.id());
        int pages = Paging.pages(count, PER_PAGE);
        int number = Math.clamp(Typed.page(page), 1, pages);
        List<CircularsPage.Line> lines =
                store.page(house.id(), PER_PAGE, (number - 1L) * PER_PAGE).stream()
                        .map(it -> line(house, it, language))
                        .toList();
        return new CircularsPage(
                house, lines, number, pages, count, viewer.coordinates(house.id()));
    }

    private CircularsPage.Line line(House house, CircularTold told, Language language) {
        CircularText text =
                CircularText.best(texts.texts(house.id(), told.id()), language, told.language())
                        .orElseGet(() -> CircularText.none(told.language()));
        return new CircularsPage.Line(told.id(), text, told.stage());
    }
}
