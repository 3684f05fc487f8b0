package tragnetz.directory.offers;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

import tragnetz.directory.facts.TypedHours;
import tragnetz.directory.facts.Vocabulary;
import tragnetz.directory.topics.Topics;
import tragnetz.shared.web.Problems;

import java.util.regex.Pattern;

/** What is wrong with an offer as typed. */
final class OfferProblems {

    private static final Pattern MAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern SITE = Pattern.compile("https?://[^\\s<>\"']+");
    private static final Pattern MONEY = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

    private OfferProblems() {}

    static Problems of(OfferForm form, Topics known) {
        Problems problems =
                new Problems()
                        .when(
                                !Vocabulary.LANGUAGES.contains(form.text()),
                                "text",
                                "shared.problem.required")
                        .required("title", form.title())
                        .longest("title", form.title(), 200)
                        .longest("summary", form.summary(), 600)
                        .longest("body", form.body(), 20_000)
                        .when(
                                !form.topics().stream().allMatch(known::knows)
                                        || form.topics().size() > 12,
                                "topics",
                                "directory.form.topics.bad")
                        .when(
                                !Vocabulary.LANGUAGES.containsAll(form.languages()),
                                "languages",
                                "directory.form.list.bad")
                        .longest("region", form.region(), 120)
                        .when(
                                !Vocabulary.MODES.containsAll(form.modes()),
                                "modes",
                                "directory.form.list.bad")
                        .when(
                                !Vocabulary.CONDITIONS.containsAll(form.conditions()),
                                "conditions",
                                "directory.form.list.bad")
                        .when(
                                !Vocabulary.AUDIENCES.containsAll(form.audience()),
                                "audience",
                                "directory.form.list.bad");
        form.week()
                .forEach(
                        (day, times) ->
                                problems.when(
                                        !TypedHours.readable(times),
                                        day,
                                        "directory.form.hours.bad"));
        return problems.when(
                        !form.phone().isEmpty()
                                && !PhoneNumberUtil.getInstance()
                                        .isPossibleNumber(form.phone(), "DE"),
                        "phone",
                        "directory.form.phone.bad")
                .when(
                        !form.email().isEmpty() && !fits(MAIL, form.email()),
                        "email",
                        "directory.form.email.bad")
                .when(
                        !form.website().isEmpty() && !fits(SITE, form.website()),
                        "website",
                        "directory.form.website.bad",
                        "https://")
                .when(
                        !form.cost().isEmpty() && !MONEY.matcher(form.cost()).matches()
                                || !form.currency().matches("[A-Z]{3}"),
                        "cost",
                        "directory.form.cost.bad");
    }

    private static boolean fits(Pattern form, String text) {
        return text.length() <= 254 && form.matcher(text).matches();
    }
}
