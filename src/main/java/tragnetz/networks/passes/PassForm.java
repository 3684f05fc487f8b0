package tragnetz.networks.passes;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * For whom a pass is.
 *
 * @param name how the person wants to be called here
 * @param language of the card and the pages
 */
record PassForm(String name, String language) {

    PassForm {
        name = Typed.line(name);
        language = Typed.line(language);
    }

    Problems problems() {
        return new Problems()
                .required("name", name)
                .longest("name", name, 120)
                .when(
                        Language.spoken().stream().noneMatch(it -> it.code().equals(language)),
                        "language",
                        "shared.problem.required");
    }
}
