package tragnetz.directory.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.directory.topics.Topics;
import tragnetz.shared.access.Missing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Offers as services, alone and at their places. */
@Component
final class OfferCatalogue {

    private final PublicOfferStore offers;
    private final PublicOrganisationStore organisations;
    private final Shapes shapes;
    private final Terms terms;
    private final Topics topics;
    private final Environs environs;

    OfferCatalogue(
            PublicOfferStore offers,
            PublicOrganisationStore organisations,
            Shapes shapes,
            Terms terms,
            Topics topics,
            Environs environs) {
        this.offers = offers;
        this.organisations = organisations;
        this.shapes = shapes;
        this.terms = terms;
        this.topics = topics;
        this.environs = environs;
    }

    Rack services(Asked asked) {
        boolean full = asked.full();
        if (asked.minimal()) {
            return new Offers(
                    Sought.of(asked, false, terms, topics, environs),
                    (offer, _) -> new Hsds.Minimal(offer.id(), offer.modified(), offer.modified()));
        }
        return new Offers(
                Sought.of(asked, false, terms, topics, environs),
                (offer, by) ->
                        full ? shapes.full(offer, by, by, asked) : shapes.brief(offer, by, asked));
    }

    Rack places(Asked asked) {
        boolean full = asked.full();
        return new Offers(
                Sought.of(asked, true, terms, topics, environs),
                (offer, by) ->
                        shapes.at(
                                offer,
                                by,
                                asked,
                                full,
                                full
                                        ? shapes.full(offer, by, by, asked)
                                        : shapes.brief(offer, by, asked)));
    }

    Hsds.Offered service(String id, Asked asked) {
        Published offer = offer(id, asked);
        Known by = by(offer, asked);
        return shapes.full(offer, by, by, asked);
    }

    Hsds.OfferedAt place(String id, Asked asked) {
        Published offer = offer(id, asked);
        if (!offer.located()) {
            throw new Missing();
        }
        Known by = by(offer, asked);
        return shapes.at(offer, by, asked, true, shapes.full(offer, by, by, asked));
    }

    private Published offer(String id, Asked asked) {
        return Asked.known(id)
                .flatMap(it -> offers.offer(it, asked.language()))
                .orElseThrow(Missing::new);
    }

    private Known by(Published offer, Asked asked) {
        return organisations.these(List.of(offer.organisationId()), asked.language()).stream()
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private final class Offers implements Rack {

        private final Sought sought;
        private final BiFunction<Published, Known, Hsds.Thing> shape;

        Offers(Sought sought, BiFunction<Published, Known, Hsds.Thing> shape) {
            this.sought = sought;
            this.shape = shape;
        }

        @Override
        public long count() {
            return offers.count(sought);
        }

        @Override
        public List<Hsds.Thing> some(@Nullable UUID after, int size, long offset) {
            List<Published> some = offers.offers(sought, after, size, offset);
            List<UUID> by = some.stream().map(Published::organisationId).distinct().toList();
            Map<UUID, Known> known =
                    organisations.these(by, sought.language()).stream()
                            .collect(Collectors.toMap(Known::id, Function.identity()));
            return some.stream()
                    .map(
                            it ->
                                    shape.apply(
                                            it,
                                            Objects.requireNonNull(known.get(it.organisationId()))))
                    .toList();
        }
    }
}
