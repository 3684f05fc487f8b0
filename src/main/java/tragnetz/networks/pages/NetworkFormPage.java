package tragnetz.networks.pages;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * A network's texts, one language at a time.
 *
 * @param original the source text to translate from; null while the source itself is written
 */
public record NetworkFormPage(
        House house,
        NetworkForm form,
        String source,
        String language,
        List<Told.Text> texts,
        @Nullable NetworkText original,
        Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/pages/edit";
    }
}
