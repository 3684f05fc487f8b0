package tragnetz.support;

import com.microsoft.playwright.options.FilePayload;

import java.net.URI;

/** Somebody who builds a network up, by the pages a coordinator uses. */
public final class Coordinator {

    private final Reader reader;
    private final String home;

    private Coordinator(Reader reader, String slug) {
        this.reader = reader;
        this.home = "/n/" + slug;
    }

    /** Founds the first network of an empty house, in German and Arabic. */
    public static Coordinator founds(
            Reader founder, String link, String network, String slug, String address) {
        founder.opens(link)
                .fills("founding.network", network)
                .presses("founding.next")
                .choosesText("العربية")
                .presses("founding.next")
                .fills("founding.region", "Auental")
                .presses("founding.next")
                .presses("founding.next")
                .fills("setup.name", "Kim Fluss")
                .fills("setup.address", address)
                .presses("founding.next")
                .fills("founding.slug", slug)
                .presses("setup.submit")
                .isAt("/my")
                .isTold("set-up");
        return new Coordinator(founder, slug);
    }

    public void publishes(String address) {
        reader.opens(home + "/legal/edit")
                .chooses("legal.legal.form.group")
                .fills("legal.legal.name", "Kim Fluss")
                .fills("legal.legal.represented", "Kim Fluss")
                .fills("legal.legal.street", "Uferweg 1")
                .fills("legal.legal.postcode", "12345")
                .fills("legal.legal.town", "Auental")
                .fills("legal.legal.email", address)
                .fills("legal.legal.editor", "Kim Fluss")
                .presses("shared.save")
                .isTold("legal-saved")
                .opens(home + "/publication")
                .presses("publication.publish")
                .isTold("network-published");
    }

    /** Pastes a table of members or contacts, looks at it and has it carried out. */
    public void brings(String kind, String table) {
        reader.opens(home + "/sheets/new")
                .chooses("sheets.kind." + kind)
                .fills("sheets.text", table)
                .presses("sheets.go")
                .isTold("sheet-read")
                .presses("sheets.execute")
                .waitsFor("sheets.reverse");
    }

    public void invites(int contacts) {
        reader.opens(home + "/contacts")
                .unfolds("contacts.wave", contacts)
                .chooses("contacts.start.now")
                .presses("contacts.wave.go")
                .isTold("contacts-invited");
    }

    public void switchesOn(String module) {
        reader.opens(home + "/modules")
                .pressesBeside(reader.word("module." + module + ".text"), "modules.open")
                .isTold("module-opened");
    }

    /** The card lies on the screen afterwards. */
    public void issuesPass(String name, String language) {
        reader.opens(home + "/passes/new")
                .fills("passes.name", name)
                .picks("passes.language", language)
                .presses("passes.issue");
    }

    /** Writes to all in German and Arabic; the circular's path. */
    public String writes(String[] german, String[] arabic, int people) {
        reader.opens(home + "/circulars/new")
                .fills("circulars.subject", german[0])
                .fills("circulars.body", german[1])
                .presses("shared.save")
                .isTold("circular-added");
        String circular = path();
        reader.opens(circular + "/edit?text=ar")
                .fills("circulars.subject", arabic[0])
                .fills("circulars.body", arabic[1])
                .presses("shared.save")
                .isTold("circular-saved")
                .presses("circulars.send")
                .chooses("networks.recipients.all")
                .presses("circulars.count")
                .reads("circulars.reaches", people)
                .presses("circulars.go")
                .isTold("circular-scheduled");
        return circular;
    }

    /** Begins a circle in German and Arabic and asks somebody into it; the circle's path. */
    public String begins(String circle, String guest) {
        reader.opens(home + "/circles/new")
                .fills("circles.field.name", circle)
                .choosesText("العربية")
                .fills("circles.field.alias", "Kim")
                .presses("circles.new")
                .isTold("circle-begun");
        String path = path();
        reader.opens(path + "/invitations")
                .choosesText(guest)
                .presses("circles.invite")
                .isTold("circle-invited");
        return path;
    }

    public void shares(String circle, String name, byte[] text) {
        reader.opens(circle + "/files")
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text));
        reader.presses("circles.file.share").isTold("circle-file");
    }

    /** Where the person is, without language. */
    private String path() {
        return URI.create(reader.page().url()).getPath().replaceFirst("^/[a-z]{2}", "");
    }
}
