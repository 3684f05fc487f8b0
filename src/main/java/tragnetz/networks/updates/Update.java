package tragnetz.networks.updates;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What an organisation told.
 *
 * @param id the organisation
 */
public record Update(UUID id, String name, Said said, LocalDate told) {}
