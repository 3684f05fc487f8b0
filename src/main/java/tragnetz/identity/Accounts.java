package tragnetz.identity;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes and finds accounts for modules that give people a place. Call inside an open transaction.
 */
public interface Accounts {

    /**
     * Makes an account, or finds the one that has this address.
     *
     * @param name display name or pseudonym, 1 to 120 characters
     * @param email address for sign-in links; null for people who sign in with a paper pass
     * @param languages languages the person speaks, ISO 639
     * @param uiLanguage language of pages and mails
     */
    UUID open(String name, @Nullable String email, List<String> languages, String uiLanguage);

    /** The same with a given id, for the demo world and for restored copies. */
    void open(
            UUID account,
            String name,
            @Nullable String email,
            List<String> languages,
            String uiLanguage);

    /** The account with this address. */
    Optional<UUID> byEmail(String email);

    /** Removes an account that nobody has ever entered; keeps every other. */
    void abandon(UUID account);

    /** Makes the account an administrator of the whole installation. */
    void appoint(UUID account);

    /** Who administers this installation; at most 100. */
    List<UUID> administrators();

    /** Whether anybody administers this installation yet. */
    boolean administered();
}
