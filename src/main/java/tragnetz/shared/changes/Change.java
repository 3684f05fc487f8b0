package tragnetz.shared.changes;

import java.util.UUID;

/**
 * A public record that is no longer what it was.
 *
 * @param kind organisation or offer
 * @param owner the organisation
 */
public record Change(long seq, String kind, UUID owner, UUID id) {}
