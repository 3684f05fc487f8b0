package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import tragnetz.directory.facts.Hours;
import tragnetz.directory.facts.TypedHours;
import tragnetz.shared.web.Typed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An offer as typed: its facts, and its text in one language.
 *
 * @param text language of the text
 * @param checked whether somebody who speaks the language has read the translation
 * @param version the version that was read before typing; empty for a new offer
 */
public record OfferForm(
        String text,
        String title,
        String summary,
        String body,
        String checked,
        List<String> topics,
        List<String> languages,
        String interpreter,
        String region,
        List<String> modes,
        List<String> conditions,
        List<String> audience,
        String mo,
        String tu,
        String we,
        String th,
        String fr,
        String sa,
        String su,
        String phone,
        String email,
        String website,
        String cost,
        String currency,
        String version) {

    static final List<String> CURRENCIES = List.of("EUR", "BAM", "CHF", "UAH", "TRY");

    public OfferForm {
        text = Typed.line(text);
        title = Typed.line(title);
        summary = Typed.line(summary);
        body = Typed.clean(body);
        checked = Typed.line(checked);
        topics = picked(topics);
        languages = picked(languages);
        interpreter = Typed.line(interpreter);
        region = Typed.line(region);
        modes = picked(modes);
        conditions = picked(conditions);
        audience = picked(audience);
        mo = Typed.plain(mo);
        tu = Typed.plain(tu);
        we = Typed.plain(we);
        th = Typed.plain(th);
        fr = Typed.plain(fr);
        sa = Typed.plain(sa);
        su = Typed.plain(su);
        phone = Typed.plain(phone);
        email = Typed.plain(email);
        website = Typed.plain(website);
        cost = Typed.plain(cost);
        currency = Typed.line(currency);
        version = Typed.digits(version);
    }

    static OfferForm of(@Nullable Offer offer, @Nullable OfferText text, String language) {
        Facts facts = offer == null ? Facts.empty(language) : offer.facts();
        List<String> days =
                Hours.DAYS.stream().map(day -> TypedHours.of(facts.hours(), day)).toList();
        return new OfferForm(
                language,
                text == null ? "" : text.title(),
                text == null ? "" : text.summary(),
                text == null ? "" : text.body(),
                text != null && text.state().equals("checked") ? "yes" : "",
                facts.topics(),
                facts.languages(),
                facts.interpreter() ? "yes" : "",
                facts.region(),
                facts.modes(),
                facts.conditions(),
                facts.audience(),
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                days.get(5),
                days.get(6),
                Objects.toString(facts.phone(), ""),
                Objects.toString(facts.email(), ""),
                Objects.toString(facts.website(), ""),
                facts.cost() == null ? "" : facts.cost().stripTrailingZeros().toPlainString(),
                Objects.toString(facts.currency(), "EUR"),
                offer == null ? "" : Integer.toString(offer.version()));
    }

    Facts facts(String source) {
        BigDecimal price = cost.isEmpty() ? null : new BigDecimal(cost.replace(',', '.'));
        return new Facts(
                source,
                topics,
                languages,
                !interpreter.isEmpty(),
                region,
                modes,
                conditions,
                audience,
                TypedHours.hours(week()),
                none(phone),
                none(email),
                none(website),
                price,
                price == null ? null : currency);
    }

    OfferText words(String source, int revision) {
        String state =
                text.equals(source) ? "source" : checked.isEmpty() ? "translated" : "checked";
        return new OfferText(text, title, summary, body, state, revision, Instant.EPOCH);
    }

    /** All fields as the form sends them. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", text);
        fields.put("title", title);
        fields.put("summary", summary);
        fields.put("body", body);
        fields.put("checked", checked);
        fields.put("topics", String.join(",", topics));
        fields.put("languages", String.join(",", languages));
        fields.put("interpreter", interpreter);
        fields.put("region", region);
        fields.put("modes", String.join(",", modes));
        fields.put("conditions", String.join(",", conditions));
        fields.put("audience", String.join(",", audience));
        fields.putAll(week());
        fields.put("phone", phone);
        fields.put("email", email);
        fields.put("website", website);
        fields.put("cost", cost);
        fields.put("currency", currency);
        return fields;
    }

    /** The days with the times as typed. */
    public Map<String, String> week() {
        Map<String, String> week = new LinkedHashMap<>();
        List<String> days = List.of(mo, tu, we, th, fr, sa, su);
        Hours.DAYS.forEach(day -> week.put(day, days.get(Hours.DAYS.indexOf(day))));
        return week;
    }

    private static @Nullable String none(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<String> picked(@Nullable List<String> words) {
        List<String> picked = new ArrayList<>();
        if (words != null) {
            words.stream()
                    .map(Typed::line)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .forEach(picked::add);
        }
        return List.copyOf(picked);
    }
}
