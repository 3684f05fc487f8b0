package tragnetz.networks.ambassadors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

import java.util.UUID;

/** Writing to an ambassador without an account, and without learning who she is. */
@Controller
@Public
class AmbassadorMessageController {

    private static final int MOST_FROM_A_PLACE = 10;
    private static final int MOST_FOR_AN_AMBASSADOR = 30;

    private final Networks networks;
    private final FaceStore faces;
    private final Relaying relaying;
    private final Buckets buckets;

    AmbassadorMessageController(
            Networks networks, FaceStore faces, Relaying relaying, Buckets buckets) {
        this.networks = networks;
        this.faces = faces;
        this.relaying = relaying;
        this.buckets = buckets;
    }

    @GetMapping("/n/{network}/ambassadors/{id}/message")
    Page form(@PathVariable String network, @PathVariable UUID id, Language language) {
        House house = networks.house(network, language);
        Face face = faces.find(house.id(), id).orElseThrow(Missing::new);
        return new AmbassadorMessagePage(house, face, "", "", new Problems());
    }

    @PostMapping("/n/{network}/ambassadors/{id}/message")
    Answer write(
            @PathVariable String network,
            @PathVariable UUID id,
            MessageForm form,
            Language language,
            HttpServletRequest request) {
        House house = networks.house(network, language);
        Face face = faces.find(house.id(), id).orElseThrow(Missing::new);
        Problems problems = form.check();
        if (problems.any()) {
            return Answer.again(
                    new AmbassadorMessagePage(house, face, form.text(), form.reply(), problems));
        }
        buckets.drop(
                Buckets.Drop.from(request, "relay", MOST_FROM_A_PLACE),
                new Buckets.Drop("relay", id.toString(), MOST_FOR_AN_AMBASSADOR));
        String number = relaying.begin(house, id, form.text(), form.reply(), language);
        return new Answer.Shown(
                new RelaySentPage(house, number), new Answer.Moved("/relays", null));
    }
}
