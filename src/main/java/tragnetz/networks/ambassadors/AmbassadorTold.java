package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An ambassador as the network knows her.
 *
 * @param name how she is called in the network
 * @param shownName what strangers may read; empty for nothing
 * @param appointedBy who appointed her
 * @param successor who follows her; null while nobody is named
 * @param seated whether she still has a seat in the network
 * @param endsOn her last day; null for none
 */
public record AmbassadorTold(
        UUID id,
        UUID accountId,
        String name,
        String shownName,
        List<String> languages,
        String region,
        String appointedBy,
        LocalDate appointedOn,
        String training,
        @Nullable LocalDate trainedOn,
        @Nullable UUID successorId,
        @Nullable String successor,
        @Nullable LocalDate endsOn,
        boolean paused,
        boolean seated) {

    public boolean ended(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
