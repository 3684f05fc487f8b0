package tragnetz.networks.ambassadors;

import java.time.Instant;

/**
 * One message of a conversation.
 *
 * @param bySeeker or by the ambassador
 */
public record Said(boolean bySeeker, String text, Instant at) {}
