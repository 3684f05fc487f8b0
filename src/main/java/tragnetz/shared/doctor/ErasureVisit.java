package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;
import tragnetz.shared.sql.ErasureRoll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the ledger's file and the database name the same erased people, by their hashes. */
record ErasureVisit(Settings settings, Environment environment) {

    private static final String LINE = "[0-9a-f]{64} [0-9a-f]{64} \\d{4}-\\d{2}-\\d{2}";

    List<Finding> findings() {
        Path file = settings.data().resolve("erasures.txt");
        try {
            Entrance entrance = Entrance.of(settings, environment).orElse(null);
            if (entrance == null) {
                return List.of();
            }
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return compared(
                    file,
                    lines,
                    ErasureRoll.read(entrance.url(), entrance.role(), entrance.password()));
        } catch (IOException | SQLException unreachable) {
            // Whether one can enter at all the visit of the database says.
            return List.of();
        }
    }

    private static List<Finding> compared(Path file, List<String> lines, Set<String> known) {
        Set<String> written =
                lines.stream()
                        .filter(it -> it.matches(LINE))
                        .map(it -> it.substring(0, 64))
                        .collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        long torn = lines.stream().filter(it -> !it.isBlank() && !it.matches(LINE)).count();
        if (torn > 0) {
            findings.add(
                    new Note(
                            torn + " lines of " + file + " cannot be read.",
                            "A line torn by a power cut is written again at the next start; compare"
                                    + " others with the copy in the backup folder."));
        }
        long forgotten = written.stream().filter(it -> !known.contains(it)).count();
        if (forgotten > 0) {
            findings.add(
                    new Ill(
                            "%d erased people are in %s and not in the database: it is older."
                                    .formatted(forgotten, file),
                            "Start Tragnetz again: before the first request it erases them once"
                                    + " more."));
        }
        long missing = known.stream().filter(it -> !written.contains(it)).count();
        if (missing > 0) {
            findings.add(
                    new Ill(
                            "%d erased people are in the database and not in %s: a restored older"
                                            .formatted(missing, file)
                                    + " backup would bring them back.",
                            "Start Tragnetz again: it writes the lines that are missing."));
        }
        return findings.isEmpty()
                ? List.of(
                        new Well(
                                "The ledger of erasures and the database agree: %d people"
                                        .formatted(known.size())))
                : findings;
    }
}
