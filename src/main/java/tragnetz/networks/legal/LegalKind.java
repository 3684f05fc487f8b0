package tragnetz.networks.legal;

import static tragnetz.networks.legal.Question.area;
import static tragnetz.networks.legal.Question.choice;
import static tragnetz.networks.legal.Question.line;
import static tragnetz.networks.legal.Question.many;

import java.util.List;
import java.util.Locale;

/** The three notices a public page owes its readers, each with the questions it is written from. */
public enum LegalKind {
    /** Section 5 DDG, section 18 (2) MStV. */
    LEGAL(
            choice(
                    "form",
                    "association",
                    "group",
                    "company",
                    "foundation",
                    "authority",
                    "church",
                    "person"),
            line("name", 200).hinted(),
            line("represented", 300)
                    .hinted()
                    .when(
                            "form",
                            "association",
                            "group",
                            "company",
                            "foundation",
                            "authority",
                            "church"),
            line("street", 160),
            line("postcode", 20),
            line("town", 120),
            line("email", 254),
            line("phone", 60).optional().hinted(),
            line("court", 160).optional().hinted(),
            line("number", 60).optional(),
            line("vat", 60).optional().hinted(),
            line("supervisor", 300).optional().hinted(),
            line("editor", 200).hinted(),
            line("editor-address", 300).optional().hinted()),
    /** Articles 13 and 14 GDPR. */
    PRIVACY(
            line("officer", 300).optional().hinted(),
            choice("hosting", "own", "contract"),
            line("host", 300).hinted(),
            many("purposes", "members", "enquiries", "circulars", "circles", "events")
                    .optional()
                    .hinted(),
            choice("sensitive", "no", "yes").hinted(),
            choice("supervision", Supervision.codes()).picked().hinted(),
            line("supervision-other", 300).hinted().when("supervision", "other")),
    /** BITV 2.0 and BGG for public bodies, BFSG for businesses, for others a promise. */
    BARRIERS(
            choice("body", "voluntary", "public", "business").hinted(),
            choice("state", "partly", "full", "none"),
            choice("tested", "self", "outside", "never"),
            line("tested-on", 10).dated().when("tested", "self", "outside"),
            many("known", "translations", "plain", "documents", "pictures", "recordings")
                    .optional(),
            line("email", 254).hinted(),
            line("phone", 60).optional(),
            area("arbitration", 300).hinted().when("body", "public"));

    private final List<Question> questions;

    LegalKind(Question... questions) {
        this.questions = List.of(questions);
    }

    /** As the path and the table call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Question> questions() {
        return questions;
    }
}
