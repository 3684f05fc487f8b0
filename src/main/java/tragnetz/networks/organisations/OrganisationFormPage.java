package tragnetz.networks.organisations;

import tragnetz.shared.i18n.Told;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;

/**
 * Facts and one text of an organisation, to be changed or written for the first time.
 *
 * @param path where the form goes, without language
 * @param cancel where to go without saving
 * @param source language of the original text
 * @param texts what there is so far, in all languages
 */
public record OrganisationFormPage(
        House house,
        String path,
        String cancel,
        OrganisationForm form,
        String source,
        List<Told.Text> texts,
        Map<String, String> kinds,
        Map<String, String> countries,
        Map<String, String> languages,
        Problems problems)
        implements Form {

    /** Whether it exists already. */
    public boolean known() {
        return path.endsWith("/edit");
    }

    @Override
    public String template() {
        return "networks/organisations/form";
    }
}
