package tragnetz.identity;

import tragnetz.shared.mail.Addressee;

import java.util.Optional;
import java.util.UUID;

/** Leads to a person's mailbox. Call inside an open transaction. */
public interface Addressees {

    /** Where and how to write to this person; empty for people without a mail address. */
    Optional<Addressee> of(UUID account);
}
