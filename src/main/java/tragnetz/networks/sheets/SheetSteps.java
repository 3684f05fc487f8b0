package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Missing;
import tragnetz.shared.jobs.Jobs;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Typed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The steps of a sheet that was brought; each only from where it may be taken. */
@Component
class SheetSteps {

    private final RowStore rows;

    private final SheetStore sheets;
    private final SheetDesk desk;
    private final Jobs jobs;

    SheetSteps(RowStore rows, SheetStore sheets, SheetDesk desk, Jobs jobs) {
        this.rows = rows;
        this.sheets = sheets;
        this.desk = desk;
        this.jobs = jobs;
    }

    void assign(House house, UUID id, ChoiceForm form) {
        SheetTold sheet = sheet(house, id);
        if (sheet.is("checked")) {
            desk.assign(house, sheet, columns(sheet, form.column()));
        }
    }

    void choose(House house, UUID id, ChoiceForm form) {
        if (sheet(house, id).is("checked")) {
            keep(house, id, form.line(), form.choice());
        }
    }

    /** False when it was in another state; then nothing happens. */
    boolean move(House house, UUID id, String from, String to) {
        sheet(house, id);
        boolean moved = sheets.move(house.id(), id, from, to);
        if (moved) {
            jobs.wake(Carrying.NAME);
        }
        return moved;
    }

    boolean remove(House house, UUID id) {
        sheet(house, id);
        return sheets.delete(house.id(), id);
    }

    private SheetTold sheet(House house, UUID id) {
        return sheets.told(house.id(), id).orElseThrow(Missing::new);
    }

    /** A field chosen twice counts once; what the kind of sheet does not have counts as none. */
    private static List<Field> columns(SheetTold sheet, @Nullable List<String> chosen) {
        List<Field> columns = new ArrayList<>();
        Set<Field> free = EnumSet.copyOf(sheet.sort().fields());
        for (int i = 0; i < sheet.columns().size(); i++) {
            Field field =
                    Field.of(
                            chosen != null && i < chosen.size()
                                    ? Typed.line(chosen.get(i))
                                    : sheet.columns().get(i));
            columns.add(free.remove(field) ? field : Field.NONE);
        }
        return columns;
    }

    private void keep(
            House house, UUID sheet, @Nullable List<String> lines, @Nullable List<String> chosen) {
        if (lines == null || chosen == null) {
            return;
        }
        for (int i = 0; i < Math.min(Math.min(lines.size(), chosen.size()), SheetPage.SIZE); i++) {
            String line = Typed.digits(lines.get(i));
            if (!line.isEmpty() && line.length() < 9) {
                rows.choose(
                        house.id(),
                        sheet,
                        Integer.parseInt(line),
                        "new".equals(chosen.get(i)) ? "new" : "same");
            }
        }
    }
}
