package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What an applicant wrote.
 *
 * @param kind organisation, practitioner, person, or own for an organisation that is known already
 * @param work what kind of organisation; empty for the others
 * @param language what the applicant reads
 * @param organisation the record it is about or that came of it
 * @param vanishes the day on which all of it is removed
 */
public record ApplicationTold(
        UUID id,
        String kind,
        String name,
        String work,
        String region,
        List<String> languages,
        String about,
        String contact,
        String email,
        String phone,
        String language,
        @Nullable UUID organisationId,
        LocalDate made,
        LocalDate vanishes) {

    /** The kind of the record it becomes. */
    String recordKind() {
        return kind.equals("organisation") ? work : "individual";
    }

    String person() {
        return contact.isEmpty() ? name : contact;
    }
}
