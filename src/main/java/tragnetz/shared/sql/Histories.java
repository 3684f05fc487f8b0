package tragnetz.shared.sql;

import org.flywaydb.core.api.MigrationVersion;

import tragnetz.shared.Refusal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Which migrations made a snapshot; lines of {@link Snapshot#histories}. */
final class Histories {

    private Histories() {}

    /**
     * @throws Refusal when this edition does not know them
     */
    static void check(Database database, List<String> histories) {
        Map<String, Map<String, Integer>> known = new HashMap<>();
        for (String line : histories) {
            String[] parts = line.split(" ", -1);
            Integer checksum =
                    Migrations.ORDER.contains(parts[0])
                            ? known.computeIfAbsent(parts[0], it -> Migrations.known(database, it))
                                    .get(parts[1])
                            : null;
            String version = "version " + parts[1] + " of " + parts[0];
            if (checksum == null) {
                throw new Refusal(
                        "The archive was made by a newer Tragnetz: this one does not know "
                                + version
                                + ".",
                        "Update first (git pull), then try again. Nothing was changed.");
            }
            if (!Objects.equals(checksum, Integer.valueOf(parts[2]))) {
                throw new Refusal(
                        "The archive was made by another edition of Tragnetz: "
                                + version
                                + " differs.",
                        "Use the edition that made it. Nothing was changed.");
            }
        }
    }

    /** The newest version of every module. */
    static Map<String, MigrationVersion> newest(List<String> histories) {
        Map<String, MigrationVersion> newest = new LinkedHashMap<>();
        for (String line : histories) {
            String[] parts = line.split(" ", -1);
            newest.merge(
                    parts[0],
                    MigrationVersion.fromVersion(parts[1]),
                    (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        return newest;
    }
}
