package tragnetz.networks.handovers;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import tragnetz.networks.Handover;
import tragnetz.networks.keysheets.KeySheets;
import tragnetz.shared.backups.BackupFolder;
import tragnetz.shared.i18n.Language;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The network's own lines: members, seats, texts; backups and who keeps their key. */
@Component
@Order(0)
class NetworkHandover implements Handover {

    private final HandoverStore store;
    private final BackupFolder backups;
    private final KeySheets sheets;

    NetworkHandover(HandoverStore store, BackupFolder backups, KeySheets sheets) {
        this.store = store;
        this.backups = backups;
        this.sheets = sheets;
    }

    @Override
    public List<Line> lines(UUID network, Language reader) {
        HandoverStore.Counts counts = store.counts(network);
        List<Line> lines = new ArrayList<>();
        lines.add(Line.exists("handover.members", counts.members(), "members"));
        lines.add(Line.exists("handover.people", counts.people(), "seats"));
        lines.add(Line.exists("handover.invitations", counts.invitations(), "seats"));
        lines.add(Line.exists("handover.contacts", counts.contacts(), null));
        lines.add(Line.exists("handover.languages", counts.languages(), "edit"));
        lines.add(Line.exists("handover.passes", counts.passes(), "passes"));
        if (store.coordinators(network).size() < 2) {
            lines.add(Line.due("handover.second", List.of(), "seats/new?role=coordinator"));
        }
        if (counts.outdated() > 0) {
            lines.add(Line.due("handover.outdated", List.of(counts.outdated()), "edit"));
        }
        sheets(lines);
        backup(lines);
        return lines;
    }

    private void sheets(List<Line> lines) {
        sheets.all().stream()
                .filter(it -> it.confirmedAt() != null)
                .forEach(
                        it ->
                                lines.add(
                                        new Line(
                                                Part.KEYS,
                                                "handover.sheet",
                                                List.of(it.number(), it.organisation()),
                                                null,
                                                false)));
        if (sheets.confirmed() == 0) {
            lines.add(Line.due("handover.sheet.none", List.of(), null));
        }
    }

    private void backup(List<Line> lines) {
        backups.newest()
                .map(BackupFolder.Backup::made)
                .ifPresent(
                        made -> {
                            Duration age = Duration.between(made, Instant.now());
                            lines.add(Line.exists("handover.backup", age.toHours(), null));
                            if (age.compareTo(BackupFolder.OLD) > 0) {
                                lines.add(Line.due("handover.backup.old", List.of(), null));
                            }
                        });
    }
}
