package tragnetz.networks.keysheets;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.StepUpWanted;
import tragnetz.shared.web.Typed;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** The administrator spreads the backups' key over three sheets, shown this once. */
@Controller
class KeySheetController {
    private static final String HERE = "/administration/key-sheet";

    private final KeySheets sheets;

    KeySheetController(KeySheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/administration/key-sheet")
    Page show(Person viewer) {
        admit(viewer);
        return page(KeySheetForm.empty(), new Problems());
    }

    @PostMapping("/administration/key-sheet")
    Answer make(Person viewer, KeySheetForm form) {
        admit(viewer);
        StepUpWanted.unlessFresh(viewer, HERE);
        Problems problems = form.problems();
        return problems.any()
                ? Answer.again(page(form, problems))
                : new Answer.Shown(
                        new PrintedSheetsPage(
                                sheets.make(form.names()),
                                form.names(),
                                LocalDate.now(ZoneOffset.UTC)),
                        new Answer.Moved(HERE, null));
    }

    @PostMapping("/administration/key-sheet/confirmation")
    Answer confirm(
            Person viewer,
            @RequestParam(defaultValue = "0") String number,
            @RequestParam(defaultValue = "") String word) {
        admit(viewer);
        String digits = Typed.digits(number);
        int sheet = digits.matches("[123]") ? Integer.parseInt(digits) : 0;
        return sheets.confirm(sheet, word)
                ? Answer.moved(HERE, "sheet-confirmed")
                : Answer.again(
                        page(
                                KeySheetForm.empty(),
                                new Problems()
                                        .add(
                                                "word-" + Math.max(sheet, 1),
                                                "keysheet.problem.word")));
    }

    private KeySheetPage page(KeySheetForm form, Problems problems) {
        return new KeySheetPage(sheets.all(), form, problems);
    }

    private static void admit(Person viewer) {
        if (!viewer.administrator()) {
            throw new Missing();
        }
        StepUpWanted.unlessStrong(viewer, HERE);
    }
}
