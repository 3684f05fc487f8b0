package tragnetz.directory.finder;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.entries.Card;
import tragnetz.directory.facts.Hours;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.places.Spot;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * A card: an offer or a member, with its facts as data.
 *
 * @param kilometres from where somebody asks; null for nowhere, and for just there
 */
public record Result(
        String kind,
        UUID id,
        UUID organisationId,
        String organisation,
        String organisationKind,
        String title,
        String summary,
        String textLanguage,
        String textState,
        String region,
        @Nullable Integer kilometres,
        List<String> languages,
        boolean interpreter,
        List<String> topics,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        List<String> hours,
        @Nullable String phone,
        @Nullable BigDecimal cost,
        @Nullable String currency) {

    /** The card with its text in the reader's language, or its source. */
    static Result of(Card card, Language reader, @Nullable Spot from) {
        Card.Text text =
                card.texts().stream()
                        .filter(it -> it.language().equals(reader.code()))
                        .findFirst()
                        .orElseGet(
                                () ->
                                        card.texts().isEmpty()
                                                ? new Card.Text(
                                                        card.organisationLanguage(),
                                                        card.organisation(),
                                                        "",
                                                        "source")
                                                : card.texts().getFirst());
        return new Result(
                card.kind(),
                card.id(),
                card.organisationId(),
                card.organisation(),
                card.organisationKind(),
                text.title(),
                text.summary(),
                text.language(),
                text.state(),
                card.region(),
                kilometres(card.spot(), from),
                card.languages(),
                card.interpreter(),
                card.topics(),
                card.modes(),
                card.conditions(),
                card.audience(),
                card.hours(),
                card.phone(),
                card.cost(),
                card.currency());
    }

    /** Null for what is nowhere, and for what is just there. */
    private static @Nullable Integer kilometres(@Nullable Long spot, @Nullable Spot from) {
        if (spot == null || from == null) {
            return null;
        }
        int kilometres = (int) Math.round(from.metres(Spot.of(spot)) / 1000);
        return kilometres == 0 ? null : kilometres;
    }

    public boolean offer() {
        return kind.equals("offer");
    }

    public String path() {
        return (offer() ? "/offers/" : "/organisations/") + id;
    }

    public Hours week() {
        return Hours.of(hours);
    }
}
