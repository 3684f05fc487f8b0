package tragnetz.networks.passes;

import tragnetz.identity.Cards;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The card to print and cut out; nobody can show it again. */
public record CardPage(House house, Cards.Card card) implements Page {

    @Override
    public String template() {
        return "networks/passes/card";
    }

    /** The digits in groups of four. */
    public String spelled() {
        return card.digits().replaceAll("(.{4})(?!$)", "$1 ");
    }

    public String until(Language reader) {
        return Dates.day(LocalDate.ofInstant(card.until(), ZoneOffset.UTC), reader);
    }

    /** The peer's language, then German for helpers. */
    public List<Language> languages() {
        Language own = Language.of(card.language()).orElse(Language.DE);
        return own == Language.DE ? List.of(own) : List.of(own, Language.DE);
    }

    /** Where the picture leads; the digits stay in the fragment, which no server sees. */
    public String path() {
        return "/" + languages().getFirst().code() + "/passes/enrolment";
    }
}
