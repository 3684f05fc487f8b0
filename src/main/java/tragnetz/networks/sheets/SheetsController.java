package tragnetz.networks.sheets;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.networks.seats.Coordination;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;
import tragnetz.shared.web.Uploads;

import java.util.UUID;

/** A coordinator brings lists along and sees what would become of every row. */
@Controller
class SheetsController {
    private final Coordination coordination;
    private final SheetStore sheets;
    private final SheetPageStore rows;
    private final SheetDesk desk;

    SheetsController(
            Coordination coordination, SheetStore sheets, SheetPageStore rows, SheetDesk desk) {
        this.coordination = coordination;
        this.sheets = sheets;
        this.rows = rows;
        this.desk = desk;
    }

    @GetMapping("/n/{network}/sheets")
    Page list(@PathVariable String network, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        return new SheetsPage(house, sheets.all(house.id()));
    }

    @GetMapping("/n/{network}/sheets/new")
    Page blank(@PathVariable String network, Person viewer, Language language) {
        return SheetNewPage.blank(coordination.house(network, viewer, language));
    }

    @PostMapping("/n/{network}/sheets/new")
    @Uploads(megabytes = Uploads.SHEET, kilobytes = 8192)
    Answer bring(@PathVariable String network, SheetForm form, Person viewer, Language language) {
        House house = coordination.house(network, viewer, language);
        Problems problems = form.problems();
        UUID sheet = desk.bring(house, form, problems, viewer);
        return sheet == null
                ? Answer.again(new SheetNewPage(house, form.sort(), form.again(), problems))
                : Answer.moved(house.path() + "/sheets/" + sheet, "sheet-read");
    }

    @GetMapping("/n/{network}/sheets/{id}")
    Page show(
            @PathVariable String network,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String fate,
            @RequestParam(defaultValue = "") String page,
            Person viewer,
            Language language) {
        House house = coordination.house(network, viewer, language);
        SheetTold sheet = sheets.told(house.id(), id).orElseThrow(Missing::new);
        return rows.page(house, sheet, fate, Typed.page(page));
    }
}
