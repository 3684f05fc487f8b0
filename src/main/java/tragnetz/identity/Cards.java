package tragnetz.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Paper passes for people without e-mail. Whoever calls has made sure that the issuer may; call
 * inside an open transaction.
 */
public interface Cards {

    /**
     * A fresh card; its digits are known this once.
     *
     * @param digits 16, the last one checks the others
     * @param until when it must have been set up
     * @param language the holder's, for what is printed on it
     */
    record Card(UUID account, String digits, Instant until, String language) {}

    /** Opens an account of that name or pseudonym, with its first card. */
    Card issue(String name, String uiLanguage, UUID network, UUID issuer);

    /** A new card for the account; the old one opens nothing any more and all sessions end. */
    Card reissue(UUID account, UUID network, UUID issuer);

    /** The account's card opens nothing any more and all sessions end. */
    void block(UUID account);

    /** The state of each account's present card. */
    Map<UUID, CardState> states(List<UUID> accounts);
}
