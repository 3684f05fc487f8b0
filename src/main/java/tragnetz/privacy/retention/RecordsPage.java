package tragnetz.privacy.retention;

import tragnetz.shared.web.Page;

import java.util.List;

/**
 * Records of processing, Article 30 of the GDPR, as the database and the plugs declare them.
 *
 * @param processings tables with personal data
 * @param others the other tables, with their comments
 */
public record RecordsPage(String day, List<Processing> processings, List<Other> others)
        implements Page {

    /**
     * What one table does with personal data.
     *
     * @param readers who reads it, from the table's class
     */
    public record Processing(
            String table,
            String title,
            String why,
            String columns,
            String readers,
            String basis,
            String clock,
            String then) {}

    /** A table without personal data of accounts, as its comment describes it, in English. */
    public record Other(String table, String comment) {}

    @Override
    public String template() {
        return "privacy/retention/records";
    }
}
