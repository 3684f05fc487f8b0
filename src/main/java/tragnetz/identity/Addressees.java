package tragnetz.identity;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;

import java.util.Optional;
import java.util.UUID;

/** Leads to a person's mailbox. Call inside an open transaction. */
public interface Addressees {

    /** Where and how to write to this person; empty for people without a mail address. */
    Optional<Addressee> of(UUID account);

    /**
     * How to write to an address that somebody typed: whether its owner shares a phone is known
     * even where nobody has signed in.
     *
     * @param id by which the person finds the mail in the own data
     */
    Addressee at(UUID id, Address address, Language language);
}
