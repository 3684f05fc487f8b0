package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.networks.sheets.RowStore.Judged;
import tragnetz.networks.sheets.RowStore.Open;
import tragnetz.networks.sheets.Twins.Known;
import tragnetz.networks.sheets.Twins.Verdict;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Upload;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Takes sheets in and says of every row what would become of it; nothing is carried out here. */
@Component
class SheetDesk {

    private static final int BATCH = 500;

    private final SheetStore sheets;
    private final RowStore rows;
    private final KnownStore known;
    private final Heads heads;
    private final Vocabulary vocabulary;

    SheetDesk(
            SheetStore sheets,
            RowStore rows,
            KnownStore known,
            Heads heads,
            Vocabulary vocabulary) {
        this.sheets = sheets;
        this.rows = rows;
        this.known = known;
        this.heads = heads;
        this.vocabulary = vocabulary;
    }

    /**
     * Keeps the list with its fates inside the open transaction; null when it cannot be read, and
     * the problems say why. Then the transaction must not be kept.
     */
    @Nullable UUID bring(House house, SheetForm form, Problems problems, Person viewer) {
        if (problems.any()) {
            return null;
        }
        try {
            return keep(house, form.sort().orElseThrow(), form.chosen(), form.pasted(), viewer);
        } catch (Unfit unfit) {
            problems.add(form.chosen().absent() ? "text" : "file", unfit.key(), Tables.MOST_ROWS);
            return null;
        }
    }

    private UUID keep(House house, Kind kind, Upload file, String pasted, Person viewer) {
        UUID sheet = UUID.randomUUID();
        Judge judge = new Judge(house.id(), sheet, kind);
        Intake intake =
                new Intake(
                        kind,
                        heads,
                        (named, columns) -> {
                            sheets.insert(
                                    house.id(),
                                    sheet,
                                    viewer.account(),
                                    kind,
                                    file.absent() ? "" : file.name(),
                                    named,
                                    columns);
                            judge.read(columns);
                        },
                        judge);
        Tables.read(file, pasted, intake);
        intake.end();
        judge.flush();
        return sheet;
    }

    /** Judges every row anew, by other columns. */
    void assign(House house, SheetTold sheet, List<Field> columns) {
        sheets.columns(house.id(), sheet.id(), columns);
        Judge judge = new Judge(house.id(), sheet.id(), sheet.sort());
        judge.read(columns);
        int line = 0;
        while (true) {
            List<Open> next = rows.after(house.id(), sheet.id(), line, BATCH);
            if (next.isEmpty()) {
                judge.flush();
                return;
            }
            next.forEach(it -> judge.row(it.line(), it.cells()));
            line = next.getLast().line();
        }
    }

    Reading reading(UUID network, Kind kind, List<Field> columns) {
        return new Reading(kind, columns, sheets.country(network), vocabulary);
    }

    /** Judges row after row and writes them in batches. */
    private final class Judge implements RowSink {

        private final UUID network;
        private final UUID sheet;
        private final Kind kind;
        private final Twins twins;
        private final List<Judged> batch = new ArrayList<>(BATCH);
        private Reading reading;

        Judge(UUID network, UUID sheet, Kind kind) {
            this.network = network;
            this.sheet = sheet;
            this.kind = kind;
            twins = new Twins(kind);
            reading = SheetDesk.this.reading(network, kind, List.of());
            if (kind == Kind.MEMBER) {
                known.organisations(network)
                        .forEach(
                                it ->
                                        twins.add(
                                                new Known(
                                                        it.id(), 0, it.name(), "", null,
                                                        it.here())));
            } else {
                known.people(network)
                        .forEach(
                                it ->
                                        twins.add(
                                                new Known(
                                                        it.id(),
                                                        0,
                                                        it.name(),
                                                        it.organisation(),
                                                        it.email(),
                                                        true)));
            }
        }

        void read(List<Field> columns) {
            reading = SheetDesk.this.reading(network, kind, columns);
        }

        @Override
        public void row(int line, List<String> cells) {
            Entry entry = reading.entry(cells);
            Verdict verdict = twins.judge(entry);
            Known twin = verdict.twin();
            if (verdict.fate().equals("new")) {
                twins.add(
                        new Known(
                                null,
                                line,
                                entry.name(),
                                entry.organisation(),
                                entry.email(),
                                true));
            }
            batch.add(
                    new Judged(
                            line,
                            cells,
                            entry.name(),
                            verdict.fate(),
                            entry.fault(),
                            entry.note(),
                            entry.detail(),
                            twin == null ? null : twin.id(),
                            twin == null ? 0 : twin.line(),
                            twin == null ? null : twin.name()));
            if (batch.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            if (!batch.isEmpty()) {
                rows.write(network, sheet, batch);
                batch.clear();
            }
        }
    }
}
