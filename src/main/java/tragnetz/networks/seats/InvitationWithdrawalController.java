package tragnetz.networks.seats;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.StepUpWanted;

import java.util.UUID;

/** A coordinator takes back the offer of a seat, an editor her own. */
@Controller
class InvitationWithdrawalController {

    private final Networks networks;
    private final Invitations invitations;

    InvitationWithdrawalController(Networks networks, Invitations invitations) {
        this.networks = networks;
        this.invitations = invitations;
    }

    @PostMapping("/n/{network}/invitations/{id}/withdrawal")
    Answer withdraw(
            @PathVariable String network, @PathVariable UUID id, Person viewer, Language language) {
        House house = networks.house(network, language);
        String place = invitations.place(house, id, viewer);
        StepUpWanted.unlessFresh(viewer, place);
        invitations.withdraw(house, id);
        return Answer.moved(place, "invitation-withdrawn");
    }
}
