package tragnetz.networks.passes;

import org.springframework.stereotype.Component;

import tragnetz.identity.CardState;
import tragnetz.identity.Cards;
import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.StepUpWanted;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A network's passes, for those who may hand them out. */
@Component
class PassDesk {

    private final Networks networks;
    private final PassStore store;
    private final Cards cards;

    PassDesk(Networks networks, PassStore store, Cards cards) {
        this.networks = networks;
        this.store = store;
        this.cards = cards;
    }

    /**
     * The house, for somebody who may issue passes in it.
     *
     * @throws Missing for everybody else
     * @throws StepUpWanted without a second factor: a pass is a way in
     */
    House enter(String network, Person viewer, Language language) {
        House house = networks.house(network, language);
        if (!store.issues(house.id())) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, house.path() + "/passes");
        return house;
    }

    /** Like {@link #enter}, to give a pass: it brings a seat, and seats want a fresh proof. */
    House issuing(String network, Person viewer, Language language) {
        House house = enter(network, viewer, language);
        StepUpWanted.unlessFresh(viewer, house.path() + "/passes/new");
        return house;
    }

    List<PassTold> all(House house) {
        List<PassStore.Row> rows = store.all(house.id());
        Map<UUID, CardState> states =
                cards.states(rows.stream().map(PassStore.Row::accountId).toList());
        return rows.stream()
                .map(
                        it ->
                                new PassTold(
                                        it.accountId(),
                                        it.name(),
                                        it.by(),
                                        it.issued(),
                                        states.get(it.accountId())))
                .toList();
    }

    Cards.Card issue(House house, Person viewer, PassForm form) {
        Cards.Card card = cards.issue(form.name(), form.language(), house.id(), viewer.account());
        store.insert(house.id(), card.account(), viewer.account());
        return card;
    }

    /** A new card could open the account to its issuer too: that wants a fresh proof. */
    Cards.Card reissue(House house, Person viewer, UUID account) {
        claim(house, viewer, account);
        return cards.reissue(account, house.id(), viewer.account());
    }

    void block(House house, Person viewer, UUID account) {
        claim(house, viewer, account);
        cards.block(account);
    }

    private void claim(House house, Person viewer, UUID account) {
        if (!store.visible(house.id(), account)) {
            throw new Missing();
        }
        StepUpWanted.unlessFresh(viewer, house.path() + "/passes");
    }
}
