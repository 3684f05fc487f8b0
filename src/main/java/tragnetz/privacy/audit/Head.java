package tragnetz.privacy.audit;

import java.time.LocalDate;
import java.util.UUID;

/** The last seal of a chain on a day, and our signature under it. */
record Head(UUID chainId, LocalDate day, long place, byte[] seal, byte[] signature) {}
