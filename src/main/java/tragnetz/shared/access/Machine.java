package tragnetz.shared.access;

/**
 * Work that no person's rights cover: sign-in, jobs, clocks.
 *
 * @param purpose one noun for the log
 */
public record Machine(String purpose) implements Viewer {}
