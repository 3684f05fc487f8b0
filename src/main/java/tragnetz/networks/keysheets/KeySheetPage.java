package tragnetz.networks.keysheets;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/** Who keeps which sheet, and the form for new ones. */
public record KeySheetPage(List<KeySheet> sheets, KeySheetForm form, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/keysheets/index";
    }

    public long confirmed() {
        return sheets.stream().filter(it -> it.confirmedAt() != null).count();
    }
}
