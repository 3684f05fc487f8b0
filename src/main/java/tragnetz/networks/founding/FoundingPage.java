package tragnetz.networks.founding;

import tragnetz.shared.i18n.Countries;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One question of the founding, or the summary of all answers.
 *
 * @param question from 1; {@link NetworkWish#LAST} is the summary
 */
public record FoundingPage(
        Way way,
        NetworkWish wish,
        int question,
        FoundingChoices choices,
        Language reader,
        Problems problems)
        implements Form {

    @Override
    public String template() {
        return question == NetworkWish.LAST
                ? "networks/founding/summary"
                : "networks/founding/question";
    }

    public List<String> others() {
        return Objects.requireNonNullElse(wish.languages(), List.of());
    }

    public String spoken() {
        return wish.all().stream()
                .flatMap(it -> Language.of(it).stream())
                .map(Language::ownName)
                .collect(Collectors.joining(", "));
    }

    public String country() {
        String code = Objects.requireNonNullElse(wish.country(), "");
        return code.isEmpty() ? "" : Countries.in(code, reader);
    }
}
