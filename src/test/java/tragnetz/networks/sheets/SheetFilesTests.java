package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as people really have them, and files that lie. */
@HouseTest
class SheetFilesTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private Clerk clerk;

    @BeforeEach
    void found() {
        clerk = new Clerk(visitors, rows);
    }

    @Test
    void threeHeaderRowsAndMergedCellsAreUnderstood() {
        byte[] book =
                new Book()
                        .row("Unser Verteiler 2026")
                        .row("Einrichtung", null, "Erreichbar unter", null)
                        .row("Einrichtung", "Vorname", "Nachname", "E-Mail")
                        .row("Haus Linde", "Ana", "Marić", "ana@linde.example")
                        .row(null, "Omid", "Karimi", "omid@linde.example")
                        .merge("A1:D1", "C2:D2", "A4:A5")
                        .bytes();
        clerk.uploads("contact", "verteiler.xlsx", book);

        assertThat(clerk.columns()).isEqualTo("organisation,forename,surname,email");
        clerk.executes();
        assertThat(
                        rows.query(
                                "select name, organisation from networks.contact_person where"
                                        + " network_id = ? order by name",
                                clerk.network().id()))
                .extracting(it -> it.get("name") + " / " + it.get("organisation"))
                .containsExactly("Ana Marić / Haus Linde", "Omid Karimi / Haus Linde");
    }

    @Test
    void formulasDatesAndNumbersAreReadAsOneSeesThem() {
        byte[] book =
                new Book()
                        .row("Name", "Telefon", "Bemerkung", "Ort")
                        .raw(
                                "<c r=\"A#\" t=\"str\"><f>\"Haus \"&amp;\"Linde\"</f><v>Haus"
                                        + " Linde</v></c>",
                                "<c r=\"B#\"><v>6.111234567E9</v></c>",
                                "<c r=\"C#\" s=\"1\"><v>46000</v></c>",
                                "<c r=\"D#\" t=\"e\"><v>#REF!</v></c>")
                        .bytes();
        clerk.uploads("member", "a.xlsx", book);
        clerk.executes();

        assertThat(
                        rows.query(
                                "select o.name, o.phone, o.region, t.about from networks.membership"
                                        + " m join networks.organisation o on o.id ="
                                        + " m.organisation_id join networks.organisation_text t on"
                                        + " t.organisation_id = o.id where m.network_id = ?",
                                clerk.network().id()))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .containsEntry("name", "Haus Linde")
                                        .containsEntry("phone", "+49 611 1234567")
                                        .containsEntry("region", "")
                                        .containsEntry("about", "2025-12-09"));
    }

    @Test
    void windowsAndUtf16FilesKeepTheirLetters() {
        String text = "Name;Ort\r\nMüßiggang – Häuser;Köln\r\n";
        for (byte[] bytes :
                List.of(
                        text.getBytes(WINDOWS),
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                        text.getBytes(StandardCharsets.UTF_16BE))) {
            clerk.uploads("member", "liste.csv", bytes);
            assertThat(clerk.column("name")).containsExactly("Müßiggang – Häuser");
        }
    }

    @Test
    void bombsLiesAndWrecksAreRefusedInClearWords() {
        byte[] zeros = new byte[160 * 1024 * 1024];
        refused("bombe.xlsx", new Book().with("xl/media/a.png", zeros).bytes(), "viel größer");
        refused("tabelle.csv", "%PDF-1.7 Hallo".getBytes(StandardCharsets.UTF_8), "keine Tabelle");
        refused("tabelle.csv", "<html><table>".getBytes(StandardCharsets.UTF_8), "keine Tabelle");
        refused("bild.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1}, "keine Tabelle");
        refused(
                "alt.xls",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
                "altes Excel-Format");
        byte[] whole = new Book().row("Name").row("Haus Linde").bytes();
        refused("halb.xlsx", java.util.Arrays.copyOf(whole, whole.length / 2), "");
        refused("leer.csv", "Name;Ort\n".getBytes(StandardCharsets.UTF_8), "noch keine Zeilen");
        refused(
                "extern.xlsx",
                new Book()
                        .with(
                                "xl/sharedStrings.xml",
                                "<!DOCTYPE a [<!ENTITY b \"c\">]><sst/>"
                                        .getBytes(StandardCharsets.UTF_8))
                        .bytes(),
                "beschädigt");
        String rows =
                IntStream.range(0, 100_000)
                        .mapToObj(it -> "Verein " + it + "\n")
                        .collect(Collectors.joining());
        refused("lang.csv", rows.getBytes(StandardCharsets.UTF_8), "20.000 Zeilen");
        assertThat(
                        this.rows.count(
                                "select count(*) from networks.sheet where network_id = ?",
                                clerk.network().id()))
                .isZero();
        clerk.uploads("member", "doch.csv", whole);
        assertThat(clerk.column("name")).containsExactly("Haus Linde");
    }

    private void refused(String file, byte[] content, String sentence) {
        clerk.visitor().get(clerk.at("/sheets/new"));
        HttpResponse<String> answer =
                clerk.visitor()
                        .upload(clerk.at("/sheets/new"), "file", file, content, "kind", "member");
        assertThat(answer.statusCode()).as(file).isEqualTo(422);
        assertThat(answer.body()).as(file).contains(sentence, "field-file-error");
    }
}
