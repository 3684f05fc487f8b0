package tragnetz.directory.hsds;

import java.time.Instant;
import java.util.UUID;

/** A package that was read into a network. */
public record ImportRun(UUID id, String file, Instant startedAt, int lines) {}
