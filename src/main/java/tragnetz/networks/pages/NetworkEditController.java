package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;

/** Coordinators write what their network says of itself, language by language. */
@Controller
class NetworkEditController {

    private final NetworkStore networks;
    private final NetworkDesk desk;

    NetworkEditController(NetworkStore networks, NetworkDesk desk) {
        this.networks = networks;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/edit")
    Page edit(
            @PathVariable String network,
            @RequestParam @Nullable String text,
            Person viewer,
            Language language) {
        NetworkTold told = coordinated(network, viewer, language);
        NetworkText kept = desk.kept(told, text);
        return desk.page(told, kept, desk.form(told, kept), new Problems());
    }

    @PostMapping("/n/{network}/edit")
    Answer save(@PathVariable String network, NetworkForm form, Person viewer, Language language) {
        NetworkTold told = coordinated(network, viewer, language);
        NetworkText kept = desk.kept(told, form.text());
        NetworkText typed = form.typed(kept);
        Problems problems = form.check(typed, kept.language().equals(told.language()));
        if (problems.any()) {
            return Answer.again(desk.page(told, kept, form, problems));
        }
        return desk.save(told, form, typed, language)
                .<Answer>map(Answer::conflict)
                .orElseGet(() -> Answer.moved(told.house().path(), "network-saved"));
    }

    private NetworkTold coordinated(String network, Person viewer, Language language) {
        return networks.told(network, language)
                .filter(it -> viewer.coordinates(it.id()))
                .orElseThrow(Missing::new);
    }
}
