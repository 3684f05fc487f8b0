package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a row says.
 *
 * @param name of the organisation or of the person
 * @param organisation the person's, as written; empty for none
 * @param fault key below {@code sheets.fault.} of why the row cannot be taken in; null for none
 * @param note key below {@code sheets.note.} of what is left out; null for nothing
 * @param detail what the note or the fault speaks of
 */
record Entry(
        String name,
        String organisation,
        String function,
        String kind,
        String region,
        List<String> languages,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        String about,
        @Nullable String fault,
        @Nullable String note,
        String detail) {}
