package tragnetz.notifications;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody answered by mail: plain text without what it quotes.
 *
 * @param number the same for the same mail, however often it is fetched
 * @param account whose address it answered to; whoever has the address can write to it
 * @param sender address it claims to come from
 * @param own whether that is the account's own address; otherwise somebody should look at it first
 * @param text at most 10,000 characters
 * @param attachments how many files came along; none is taken
 * @param cut whether the text was longer
 */
public record Letter(
        UUID number,
        UUID account,
        String sender,
        boolean own,
        String text,
        int attachments,
        boolean cut,
        Instant at) {}
