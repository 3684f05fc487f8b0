package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.entries.Catalogue;
import tragnetz.shared.places.Gazetteer;
import tragnetz.shared.places.Place;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is near a postal code. The finder's copy knows; who must not be found is nowhere in it. */
@Component
final class Environs {

    private final Catalogue catalogue;
    private final Gazetteer gazetteer;

    Environs(Catalogue catalogue, Gazetteer gazetteer) {
        this.catalogue = catalogue;
        this.gazetteer = gazetteer;
    }

    /**
     * Null when nobody asks for a distance.
     *
     * @throws Refused for a postal code whose place is unknown
     */
    @Nullable Set<UUID> of(Asked asked) {
        Integer metres = asked.proximity();
        String postcode = asked.postcode();
        if (metres == null || postcode == null) {
            return null;
        }
        Place place =
                Optional.of(postcode)
                        .filter(it -> it.matches("\\d{5}"))
                        .flatMap(gazetteer::named)
                        .orElseThrow(
                                () ->
                                        new Refused(
                                                Asked.POSTCODE,
                                                "a German postal code, where proximity is given"));
        return catalogue.organisations(place.spot(), metres);
    }
}
