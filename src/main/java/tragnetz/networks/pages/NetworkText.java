package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Told;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What a network says of itself in one language. */
public record NetworkText(
        String language,
        String name,
        String claim,
        String about,
        String joining,
        String state,
        LocalDate changed) {

    static NetworkText none(String language) {
        return new NetworkText(language, "", "", "", "", "", LocalDate.EPOCH);
    }

    /** One part of the texts as the reader gets it; parts may lack a translation. */
    static @Nullable Told best(
            List<NetworkText> texts,
            Function<NetworkText, String> part,
            Language reader,
            String source) {
        return Told.best(
                        texts.stream()
                                .map(
                                        it ->
                                                new Told.Text(
                                                        it.language,
                                                        part.apply(it),
                                                        it.state,
                                                        it.changed))
                                .toList(),
                        reader,
                        source)
                .orElse(null);
    }

    /** As a form lists it. */
    Told.Text listed() {
        return new Told.Text(language, name, state, changed);
    }

    boolean same(NetworkText other) {
        return name.equals(other.name)
                && claim.equals(other.claim)
                && about.equals(other.about)
                && joining.equals(other.joining);
    }

    boolean empty() {
        return (name + claim + about + joining).isBlank();
    }
}
