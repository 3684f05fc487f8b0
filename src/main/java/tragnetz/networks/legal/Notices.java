package tragnetz.networks.legal;

import tragnetz.networks.legal.LegalPage.Part;
import tragnetz.shared.i18n.Countries;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;

import java.time.LocalDate;
import java.util.List;

/** Writes each notice from its facts. */
final class Notices {

    private static final List<String> PERIODS =
            List.of("session", "shared", "mail", "forms", "account", "log");

    private Notices() {}

    static List<Part> imprint(Facts facts, String country, Language reader) {
        Writing text = new Writing(facts).part("legal.legal.provider");
        address(text, facts, country, reader);
        text.say("legal.form." + facts.of("form") + ".told");
        if (!facts.of("form").equals("person")) {
            text.fact("legal.legal.represented", "represented");
        }
        text.part("legal.legal.contact").reach(facts);
        text.part("legal.legal.register")
                .fact("legal.legal.court", "court")
                .fact("legal.legal.number", "number")
                .fact("legal.legal.vat", "vat")
                .fact("legal.legal.supervisor", "supervisor");
        text.part("legal.legal.editor").fact("", "editor");
        if (facts.has("editor-address")) {
            text.fact("", "editor-address");
        } else {
            text.say("legal.legal.editor.same");
        }
        return text.parts();
    }

    static List<Part> privacy(Facts facts, Facts imprint, String country, Language reader) {
        Writing text = new Writing(facts).part("legal.privacy.controller");
        if (imprint.has("name")) {
            address(text, imprint, country, reader);
            text.reach(imprint);
        }
        text.part("legal.privacy.officer").fact("", "officer");
        text.part("platform.privacy.visit")
                .say("platform.privacy.visit.text")
                .say("legal.privacy.visit.basis");
        text.part("legal.privacy.server")
                .say("legal.privacy.hosting." + facts.of("hosting") + ".told", facts.of("host"));
        text.part("legal.privacy.people");
        facts.all("purposes").forEach(it -> text.say("legal.privacy.purpose." + it + ".told"));
        if (facts.of("sensitive").equals("yes")) {
            text.part("legal.privacy.special").say("legal.privacy.special.told");
        }
        text.part("platform.privacy.periods");
        PERIODS.forEach(it -> text.say("platform.privacy.periods." + it));
        text.part("platform.privacy.rights")
                .say("legal.privacy.rights.told")
                .say("platform.privacy.rights.text")
                .say("legal.privacy.automated");
        text.part("legal.privacy.supervision");
        Supervision.Office office = Supervision.offices().get(facts.of("supervision"));
        if (office == null) {
            text.fact("", "supervision-other");
        } else {
            text.told("", office.name()).web(office.website());
        }
        return text.parts();
    }

    static List<Part> barriers(Facts facts, Facts imprint, String host, Language reader) {
        Writing text =
                new Writing(facts)
                        .part("legal.barriers.scope")
                        .say("legal.barriers.body." + facts.of("body") + ".told", host);
        text.part("legal.barriers.state")
                .say("legal.barriers.state." + facts.of("state") + ".told");
        text.part("legal.barriers.known");
        facts.all("known").forEach(it -> text.say("legal.barriers.known." + it + ".told"));
        text.part("legal.barriers.tested");
        if (facts.has("tested-on")) {
            text.say(
                    "legal.barriers.tested." + facts.of("tested") + ".told",
                    Dates.day(LocalDate.parse(facts.of("tested-on")), reader));
        } else {
            text.say("legal.barriers.tested.never.told");
        }
        text.part("platform.barriers.title")
                .say("platform.barriers.how")
                .reach(facts)
                .say("legal.barriers.answer");
        if (facts.of("body").equals("public")) {
            text.part("legal.barriers.arbitration")
                    .say("legal.barriers.arbitration.told")
                    .fact("", "arbitration");
        }
        return imprint.has("name")
                ? text.part("legal.barriers.by").told("", imprint.of("name")).parts()
                : text.parts();
    }

    private static void address(Writing text, Facts facts, String country, Language reader) {
        text.told("", facts.of("name"))
                .told("", facts.of("street"))
                .told("", facts.of("postcode") + " " + facts.of("town"))
                .told("", Countries.in(country, reader));
    }
}
