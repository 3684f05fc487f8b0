package tragnetz.networks.sheets;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.Optional;

/** Where a coordinator pastes or chooses a list. */
public record SheetNewPage(House house, Optional<Kind> kind, String text, Problems problems)
        implements Form {

    public static final String ACCEPTED =
            ".xlsx,.csv,.tsv,.txt,text/csv,text/plain,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static SheetNewPage blank(House house) {
        return new SheetNewPage(house, Optional.empty(), "", new Problems());
    }

    public String picked() {
        return kind.map(Kind::word).orElse("");
    }

    @Override
    public String template() {
        return "networks/sheets/new";
    }
}
