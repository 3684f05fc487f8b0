package tragnetz.privacy.exports;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import tragnetz.privacy.FreshProof;
import tragnetz.shared.access.Person;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What is stored about you, to read and to take away. */
@Controller
class DataController {

    private static final String LINES = "privacy.audit_line";

    private final Sections sections;
    private final Archive archive;
    private final FreshProof proof;

    DataController(Sections sections, Archive archive, FreshProof proof) {
        this.proof = proof;
        this.sections = sections;
        this.archive = archive;
    }

    @GetMapping("/my/data")
    Page data(Person viewer, Language language) {
        List<Section> all = sections.of(viewer.account(), language);
        return new DataPage(
                all.stream()
                        .filter(it -> !it.entries().isEmpty() && !it.table().equals(LINES))
                        .toList(),
                all.stream().filter(it -> it.entries().isEmpty()).map(Section::title).toList(),
                all.stream().filter(it -> it.table().equals(LINES)).findFirst().orElseThrow());
    }

    @PostMapping("/my/data/export")
    Answer export(Person viewer, Language language) {
        proof.demand(viewer, "/my/data");
        return new Answer.File(
                "data-" + LocalDate.now(ZoneOffset.UTC) + ".zip",
                "application/zip",
                archive.of(viewer.account(), language));
    }
}
