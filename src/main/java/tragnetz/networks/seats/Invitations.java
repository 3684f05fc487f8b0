package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.web.House;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Offers seats and takes offers back. A coordinator sees what was typed and nothing else: not
 * whether the address has an account, nor its name, nor whether it sits here already.
 */
@Component
public class Invitations {

    private static final Machine MACHINE = new Machine("invitations");

    private final InvitationStore store;
    private final SeatListStore seats;
    private final Accounts accounts;
    private final SeatMails mails;
    private final Door door;

    Invitations(
            InvitationStore store,
            SeatListStore seats,
            Accounts accounts,
            SeatMails mails,
            Door door) {
        this.store = store;
        this.seats = seats;
        this.accounts = accounts;
        this.mails = mails;
        this.door = door;
    }

    /**
     * Offers the seat to the address; whoever has none sits at once.
     *
     * @return false when this very seat was offered to the address before
     */
    boolean offer(House house, SeatForm form, Person viewer, Language reads) {
        Address address = form.address().orElse(null);
        if (address == null) {
            UUID account = account(form, null, reads);
            return seats.give(house.id(), account, form.place(), form.home());
        }
        return lay(house, form, viewer, reads)
                .map(
                        account -> {
                            mails.tell(new Addressee(account, address, reads, false), house);
                            return true;
                        })
                .orElse(false);
    }

    /**
     * Offers the seat to the form's address without a mail; the caller writes one.
     *
     * @return the account it is offered to; empty when this very seat was offered before
     */
    public Optional<UUID> lay(House house, SeatForm form, Person viewer, Language reads) {
        Address address = form.address().orElseThrow();
        UUID account = account(form, address, reads);
        if (!store.insert(house.id(), account, form, address.text(), viewer.account())) {
            return Optional.empty();
        }
        mails.note(account, reads, house);
        return Optional.of(account);
    }

    void withdraw(House house, UUID id) {
        List<UUID> invited = store.withdraw(house.id(), id);
        if (invited.isEmpty()) {
            throw new Missing();
        }
        invited.forEach(this::release);
    }

    /** Removes the account that was made for an offer and never entered. */
    void release(UUID account) {
        door.as(
                MACHINE,
                () -> {
                    if (store.loose(account)) {
                        accounts.abandon(account);
                    }
                    return null;
                });
    }

    private UUID account(SeatForm form, @Nullable Address address, Language reads) {
        return accounts.open(
                form.told(),
                address == null ? null : address.text(),
                List.of(reads.code()),
                reads.code());
    }
}
