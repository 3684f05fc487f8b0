package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;

/** Lists as people really have them, and what becomes of every row. */
@HouseTest
class SheetsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void samePersonInThreeScriptsIsSeen() {
        String page =
                pasted(
                        "contact",
                        "Name\tTelefon",
                        "Olena Kovalenko\t",
                        "Олена Коваленко\t",
                        "اولنا کووالنکو\t",
                        "Kovalenko, Olena\t",
                        "Peter Schmidt\t",
                        "Petra Schneider\t");

        assertThat(fates()).containsExactly("new", "twin", "twin", "twin", "new", "new");
        assertThat(page).contains("vielleicht doppelt 3", "Dasselbe, nicht noch einmal");
        assertThat(
                        rows.query(
                                "select distinct twin_name, twin_line from networks.sheet_row where"
                                        + " network_id = ? and fate = 'twin'",
                                network.id()))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .containsEntry("twin_name", "Olena Kovalenko")
                                        .containsEntry("twin_line", 2));
    }

    @Test
    void organisationsAreFoundAgainWhateverTheirLegalFormAndScript() {
        pasted("member", "Name", "Brücke der Hoffnung e.V.", "Selam Beratung gGmbH");
        carryOut();
        pasted(
                "member",
                "Organisation;Ort",
                "Brücke der Hoffnung;Auental",
                "Брюкке дер Хоффнунг;Auental",
                "Quittenhainer Wurzelwerk;Auental");

        assertThat(fates()).containsExactly("there", "twin", "new");
    }

    @Test
    void columnsAreKnownByTheirWordsInEightLanguagesAndByWhatIsInThem() {
        for (String head :
                List.of(
                        "Einrichtung;E-Mail;Sprachen",
                        "Organisation;E-mail;Languages",
                        "Ustanova;E-pošta;Jezici",
                        "Установа;Електронна пошта;Мови",
                        "Учреждение;Почта;Языки",
                        "المؤسسة;البريد الإلكتروني;اللغات",
                        "سازمان;ایمیل;زبان‌ها",
                        "Kuruluş;E-posta;Diller")) {
            pasted("member", head, "Verein " + head.length() + ";a@b.example;Deutsch, Türkçe");
            assertThat(columns()).as(head).isEqualTo("name,email,languages");
        }
        pasted("member", "Haus Linde\tlinde@haus.example\tarabisch und Русский\t0611 1234567");
        assertThat(columns()).isEqualTo("name,email,languages,phone");
    }

    @Test
    void columnsCanBeAssignedAnew() {
        pasted("member", "Was\tWo", "Haus Linde\tAuental", "Haus Buche\tAuental");
        assertThat(columns()).isEqualTo("name,none");

        coordinator.post(sheet() + "/columns", "column", "region", "column", "name");
        assertThat(columns()).isEqualTo("region,name");
        assertThat(fates()).containsExactly("new", "new", "there");
    }

    @Test
    void formulasInNamesAreNotTakenIn() {
        pasted(
                "contact",
                "Name\tE-Mail",
                "=HYPERLINK(\"https://evil.example\")\ta@b.example",
                "@SUM(1)\tc@b.example",
                "+cmd|' /C calc'!A0\td@b.example",
                "Ana Marić\tkeine Adresse",
                "\tnur@mail.example");

        assertThat(fates()).containsOnly("wrong");
        carryOut();
        assertThat(
                        rows.count(
                                "select count(*) from networks.contact_person where network_id = ?",
                                network.id()))
                .isZero();
    }

    @Test
    void aListOfAnotherNetworkIsNotThere() {
        pasted("member", "Name", "Haus Linde");
        String sheet = sheet();
        Visitor other = visitors.signedIn(new OwnNetwork(rows, visitors).coordinator());
        other.get("/de/my/profile");

        assertThat(other.get(sheet).statusCode()).isEqualTo(404);
        assertThat(other.post(sheet + "/execution").statusCode()).isEqualTo(404);
        assertThat(coordinator.get(sheet.replace(network.slug(), "auental")).statusCode())
                .isEqualTo(404);
        assertThat(fates()).containsExactly("new");
    }

    private String pasted(String kind, String... lines) {
        HttpResponse<String> answer =
                coordinator.fill(
                        at("/sheets/new"),
                        at("/sheets/new"),
                        "kind",
                        kind,
                        "text",
                        String.join("\n", lines));
        assertThat(Visitor.location(answer)).as(answer.body()).endsWith("did=sheet-read");
        return coordinator.follow(answer).body();
    }

    private void carryOut() {
        coordinator.fill(sheet(), sheet() + "/execution");
        SheetWait.until(rows, network.id(), "done");
    }

    private String sheet() {
        return at("/sheets/" + SheetWait.latest(rows, network.id()));
    }

    private List<String> fates() {
        return column("fate");
    }

    private List<String> column(String name) {
        return rows
                .query(
                        "select "
                                + name
                                + " from networks.sheet_row where sheet_id = ? order by line",
                        SheetWait.latest(rows, network.id()))
                .stream()
                .map(it -> Objects.requireNonNull(it.get(name)).toString())
                .toList();
    }

    private String columns() {
        return rows.one(
                String.class,
                "select array_to_string(columns, ',') from networks.sheet where id = ?",
                SheetWait.latest(rows, network.id()));
    }

    private String at(String path) {
        return "/de" + network.path() + path;
    }
}
