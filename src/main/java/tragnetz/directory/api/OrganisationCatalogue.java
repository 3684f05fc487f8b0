package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.access.Missing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Organisations, alone or with what they offer. */
@Component
final class OrganisationCatalogue {

    private final PublicOrganisationStore organisations;
    private final PublicOfferStore offers;
    private final Shapes shapes;
    private final Terms terms;
    private final Topics topics;
    private final Environs environs;

    OrganisationCatalogue(
            PublicOrganisationStore organisations,
            PublicOfferStore offers,
            Shapes shapes,
            Terms terms,
            Topics topics,
            Environs environs) {
        this.organisations = organisations;
        this.offers = offers;
        this.shapes = shapes;
        this.terms = terms;
        this.topics = topics;
        this.environs = environs;
    }

    Hsds.Organization organization(String id, Asked asked) {
        Known known =
                Asked.known(id)
                        .flatMap(
                                it ->
                                        organisations.these(List.of(it), asked.language()).stream()
                                                .findFirst())
                        .orElseThrow(Missing::new);
        return full(List.of(known), asked).getFirst();
    }

    Rack organizations(Asked asked) {
        Sought sought = Sought.of(asked, false, terms, topics, environs);
        boolean full = asked.full() || asked.fullService();
        return new Rack() {
            @Override
            public long count() {
                return organisations.count(sought);
            }

            @Override
            public List<Hsds.Organization> some(@Nullable UUID after, int size, long offset) {
                List<Known> some = organisations.some(sought, after, size, offset);
                return full ? full(some, asked) : some.stream().map(shapes::brief).toList();
            }
        };
    }

    private List<Hsds.Organization> full(List<Known> known, Asked asked) {
        Map<UUID, List<Published>> offered =
                offers.of(known.stream().map(Known::id).toList(), asked.language()).stream()
                        .collect(Collectors.groupingBy(Published::organisationId));
        return known.stream()
                .map(
                        it ->
                                shapes.full(
                                        it,
                                        offered.getOrDefault(it.id(), List.of()).stream()
                                                .map(offer -> service(offer, it, asked))
                                                .toList()))
                .toList();
    }

    private Hsds.Offered service(Published offer, Known by, Asked asked) {
        return asked.fullService()
                ? shapes.full(offer, by, null, asked)
                : shapes.brief(offer, null, asked);
    }
}
