package tragnetz.networks.organisations;

import tragnetz.shared.i18n.TextStates;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

/**
 * What an organisation says of itself in one language, before it is changed.
 *
 * @param source whether all others are translated from it
 * @param text empty when there is none
 * @param state empty when there is none
 */
record About(String language, boolean source, String text, String state) {

    private static final int LONGEST = 4000;

    OrganisationForm shown(OrganisationTold told) {
        return OrganisationForm.of(told, language, text, state.equals("checked") ? "yes" : "");
    }

    String typed(OrganisationForm form, Problems problems) {
        problems.when(!form.spokenText(), "text", "networks.problem.choose");
        problems.longest("about", form.about(), LONGEST);
        return form.about() == null ? text : Typed.clean(form.about());
    }

    boolean rewritten(String typed) {
        return !typed.equals(text);
    }

    String next(String typed, boolean checked) {
        return TextStates.next(source, rewritten(typed), checked, state);
    }
}
