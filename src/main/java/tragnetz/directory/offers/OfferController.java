package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.directory.topics.Topics;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;

/** An offer's public page. */
@Controller
@Public
class OfferController {

    private static final int STALE = 180;

    private final Showcase showcase;
    private final Networks networks;
    private final Topics topics;

    OfferController(Showcase showcase, Networks networks, Topics topics) {
        this.showcase = showcase;
        this.networks = networks;
        this.topics = topics;
    }

    @GetMapping("/offers/{id}")
    Page show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            Language language) {
        Showcase.Piece piece = showcase.piece(id);
        Offer offer = piece.offer();
        Keeper keeper = piece.keeper();
        @Nullable House house =
                keeper.network() == null ? null : networks.house(keeper.network(), language);
        Texts written = piece.texts();
        OfferText shown = written.shown(text.isEmpty() ? language.code() : text);
        ZonedDateTime now = ZonedDateTime.now(keeper.zone());
        return new OfferPage(
                house,
                offer,
                keeper,
                shown,
                written.beside(shown),
                written.also(shown),
                offer.facts().hours().none() ? null : offer.facts().hours().openAt(now),
                offer.dates().checked().isBefore(LocalDate.from(now).minusDays(STALE)),
                keeper.edits(),
                topics);
    }
}
