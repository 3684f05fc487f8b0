package tragnetz.circulars.circulars;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A circular's text to write, in one language.
 *
 * @param id null for a new circular
 * @param texts what is there already, the source first
 * @param original the source beside a translation; null beside itself
 * @param theirs what somebody else has saved meanwhile; the form holds one's own words
 */
public record CircularEditPage(
        House house,
        @Nullable UUID id,
        CircularForm form,
        List<CircularText> texts,
        @Nullable CircularText original,
        @Nullable CircularText theirs,
        Problems problems)
        implements Form {

    public String language() {
        return Objects.requireNonNullElse(form.text(), "");
    }

    public String state(String language) {
        return texts.stream()
                .filter(it -> it.language().equals(language))
                .map(CircularText::state)
                .findFirst()
                .orElse("missing");
    }

    @Override
    public String template() {
        return "circulars/circulars/edit";
    }
}
