package tragnetz.house;

import tragnetz.support.Rows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is stored, to see what a form has left behind. */
final class Ledger {

    /** Written by the doorstep and by the clock, whatever a form says. */
    private static final Set<String> OWN_PACE =
            Set.of(
                    "shared.change",
                    "shared.idempotency",
                    "shared.rate_bucket",
                    "shared.scheduled_task",
                    "identity.session",
                    "identity.ask",
                    "identity.attempt",
                    "identity.passkey_challenge",
                    "privacy.audit_head",
                    "privacy.audit_line",
                    "networks.departure",
                    "networks.departure_part",
                    "networks.site",
                    "networks.site_part");

    private final Rows rows;
    private final String counting;
    private final String searching;

    Ledger(Rows rows) {
        this.rows = rows;
        List<String> tables =
                rows
                        .query(
                                """
                                select schemaname || '.' || tablename as name from pg_tables
                                where schemaname in ('shared', 'identity', 'networks', 'circles', 'directory', 'privacy')
                                    and has_table_privilege('tragnetz_system', schemaname || '.' || tablename, 'select')
                                """)
                        .stream()
                        .map(it -> it.get("name").toString())
                        .toList();
        counting =
                tables.stream()
                        .filter(it -> !OWN_PACE.contains(it))
                        .map(it -> "(select count(*) from %s)".formatted(it))
                        .collect(Collectors.joining(" + ", "select ", ""));
        searching =
                tables.stream()
                        .map(it -> "select t::text as line from %s t".formatted(it))
                        .collect(Collectors.joining(" union all "));
    }

    /** How many rows there are. */
    long rows() {
        return rows.count(counting);
    }

    /** Every row in which the text stands, column by column. */
    List<String> with(String text) {
        return rows
                .query("select line from (" + searching + ") s where strpos(line, ?) > 0", text)
                .stream()
                .map(it -> it.get("line").toString())
                .toList();
    }
}
