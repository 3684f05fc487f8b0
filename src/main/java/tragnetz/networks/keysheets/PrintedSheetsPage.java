package tragnetz.networks.keysheets;

import tragnetz.shared.backups.KeyShare;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.util.List;

/** Three sheets to print; nobody can show them again. */
public record PrintedSheetsPage(List<KeyShare> shares, List<String> organisations, LocalDate made)
        implements Page {

    @Override
    public String template() {
        return "networks/keysheets/printed";
    }
}
