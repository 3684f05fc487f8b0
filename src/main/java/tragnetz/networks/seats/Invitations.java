package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.identity.Addressees;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.web.House;

import java.time.LocalDate;
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
    private final GuestStore guests;
    private final SeatListStore seats;
    private final Accounts accounts;
    private final Addressees addressees;
    private final SeatMails mails;
    private final Door door;

    Invitations(
            InvitationStore store,
            GuestStore guests,
            SeatListStore seats,
            Accounts accounts,
            Addressees addressees,
            SeatMails mails,
            Door door) {
        this.store = store;
        this.guests = guests;
        this.seats = seats;
        this.accounts = accounts;
        this.addressees = addressees;
        this.mails = mails;
        this.door = door;
    }

    /**
     * Offers the seat to the address; whoever has none sits at once.
     *
     * @return false when this very seat was offered to the address before
     */
    boolean offer(House house, SeatForm form, Person viewer, Language reads) {
        if (form.address().isEmpty()) {
            UUID account = accounts.open(form.told(), null, List.of(reads.code()), reads.code());
            return seats.give(house.id(), account, form.place(), form.home());
        }
        return offer(house, guest(form, reads), viewer.account()).fresh();
    }

    /**
     * Offers the seat to the form's address without a mail; the caller writes one.
     *
     * @return the account it is offered to; empty when this very seat was offered before
     */
    public Optional<UUID> lay(House house, SeatForm form, Person viewer, Language reads) {
        Offered offered = lay(house, guest(form, reads), viewer.account());
        return offered.fresh() ? Optional.of(offered.account()) : Optional.empty();
    }

    /** Offers the seat and writes to the address, unless this very seat was offered before. */
    public Offered offer(House house, Guest guest, @Nullable UUID inviter) {
        Offered offered = lay(house, guest, inviter);
        if (offered.fresh()) {
            mails.tell(addressees.at(offered.account(), guest.address(), guest.reads()), house);
        }
        return offered;
    }

    private Offered lay(House house, Guest guest, @Nullable UUID inviter) {
        UUID account =
                accounts.open(
                        guest.name(),
                        guest.address().text(),
                        List.of(guest.reads().code()),
                        guest.reads().code());
        UUID id = UUID.randomUUID();
        if (!guests.insert(house.id(), id, account, guest, inviter)) {
            return new Offered(guests.before(house.id(), guest), account, false);
        }
        mails.note(account, guest.reads(), house);
        return new Offered(id, account, true);
    }

    private static Guest guest(SeatForm form, Language reads) {
        return new Guest(
                form.told(), form.address().orElseThrow(), form.place(), form.home(), reads);
    }

    /** Writes once more about an offer that was not answered. */
    public void remind(House house, UUID account, Address address, Language reads) {
        mails.remind(addressees.at(account, address, reads), house);
    }

    /**
     * Whom a seat is for.
     *
     * @param organisation for which the person sits; null for people who sit for themselves
     * @param reads language of the mail
     */
    public record Guest(
            String name,
            Address address,
            String role,
            @Nullable UUID organisation,
            Language reads) {}

    /**
     * An offer.
     *
     * @param id becomes the id of the seat
     * @param fresh false when it was made before
     */
    public record Offered(UUID id, UUID account, boolean fresh) {}

    /**
     * What a person has offered.
     *
     * @param name as she typed it
     */
    public record Own(UUID id, String name, String role, LocalDate since) {}

    /** Seats of the organisation that this person has offered and nobody has taken yet. */
    public List<Own> own(UUID network, UUID organisation, Person viewer) {
        return guests.own(network, organisation, viewer.account());
    }

    /**
     * The page on which the offer stands that this person may take back.
     *
     * @throws Missing when there is none
     */
    String place(House house, UUID id, Person viewer) {
        return house.path()
                + (viewer.coordinates(house.id())
                        ? "/seats"
                        : "/memberships/"
                                + guests.home(house.id(), id, viewer.account())
                                        .filter(viewer::edits)
                                        .orElseThrow(Missing::new));
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
}
