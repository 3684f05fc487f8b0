package tragnetz.directory.offers;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Page;

import java.util.UUID;

/** What somebody shows at the counter instead of speaking. */
@Controller
@Public
class CounterController {

    private final Showcase showcase;
    private final Networks networks;

    CounterController(Showcase showcase, Networks networks) {
        this.showcase = showcase;
        this.networks = networks;
    }

    @GetMapping("/offers/{id}/counter")
    Page show(@PathVariable UUID id, Language language) {
        Showcase.Piece piece = showcase.piece(id);
        Keeper keeper = piece.keeper();
        return new CounterPage(
                keeper.network() == null ? null : networks.house(keeper.network(), language),
                piece.offer(),
                keeper,
                piece.texts().all());
    }
}
