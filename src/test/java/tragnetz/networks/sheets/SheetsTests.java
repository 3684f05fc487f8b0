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

import java.util.List;

/** Lists as people really have them, and what becomes of every row. */
@HouseTest
class SheetsTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private Clerk clerk;

    @BeforeEach
    void found() {
        clerk = new Clerk(visitors, rows);
    }

    @Test
    void samePersonInThreeScriptsIsSeen() {
        String page =
                clerk.pastes(
                        "contact",
                        "Name\tTelefon",
                        "Olena Kovalenko\t",
                        "Олена Коваленко\t",
                        "اولنا کووالنکو\t",
                        "Kovalenko, Olena\t",
                        "Peter Schmidt\t",
                        "Petra Schneider\t");

        assertThat(clerk.column("fate"))
                .containsExactly("new", "twin", "twin", "twin", "new", "new");
        assertThat(page).contains("vielleicht doppelt 3", "Dasselbe, nicht noch einmal");
        assertThat(
                        rows.query(
                                "select distinct twin_name, twin_line from networks.sheet_row where"
                                        + " network_id = ? and fate = 'twin'",
                                clerk.network().id()))
                .singleElement()
                .satisfies(
                        it ->
                                assertThat(it)
                                        .containsEntry("twin_name", "Olena Kovalenko")
                                        .containsEntry("twin_line", 2));
    }

    @Test
    void organisationsAreFoundAgainWhateverTheirLegalFormAndScript() {
        clerk.pastes("member", "Name", "Brücke der Hoffnung e.V.", "Selam Beratung gGmbH");
        clerk.executes();
        clerk.pastes(
                "member",
                "Organisation;Ort",
                "Brücke der Hoffnung;Auental",
                "Брюкке дер Хоффнунг;Auental",
                "Quittenhainer Wurzelwerk;Auental");

        assertThat(clerk.column("fate")).containsExactly("there", "twin", "new");
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
            clerk.pastes(
                    "member", head, "Verein " + head.length() + ";a@b.example;Deutsch, Türkçe");
            assertThat(clerk.columns()).as(head).isEqualTo("name,email,languages");
        }
        clerk.pastes(
                "member", "Haus Linde\tlinde@haus.example\tarabisch und Русский\t0611 1234567");
        assertThat(clerk.columns()).isEqualTo("name,email,languages,phone");
    }

    @Test
    void columnsCanBeAssignedAnew() {
        clerk.pastes("member", "Was\tWo", "Haus Linde\tAuental", "Haus Buche\tAuental");
        assertThat(clerk.columns()).isEqualTo("name,none");

        clerk.visitor().post(clerk.sheet() + "/columns", "column", "region", "column", "name");
        assertThat(clerk.columns()).isEqualTo("region,name");
        assertThat(clerk.column("fate")).containsExactly("new", "new", "there");
    }

    @Test
    void formulasInNamesAreNotTakenIn() {
        clerk.pastes(
                "contact",
                "Name\tE-Mail",
                "=HYPERLINK(\"https://evil.example\")\ta@b.example",
                "@SUM(1)\tc@b.example",
                "+cmd|' /C calc'!A0\td@b.example",
                "Ana Marić\tkeine Adresse",
                "\tnur@mail.example");

        assertThat(clerk.column("fate")).containsOnly("wrong");
        clerk.executes();
        assertThat(
                        rows.count(
                                "select count(*) from networks.contact_person where network_id = ?",
                                clerk.network().id()))
                .isZero();
    }

    @Test
    void aListOfAnotherNetworkIsNotThere() {
        clerk.pastes("member", "Name", "Haus Linde");
        String sheet = clerk.sheet();
        Visitor other = visitors.signedIn(new OwnNetwork(rows, visitors).coordinator());
        other.get("/de/my/profile");

        assertThat(other.get(sheet).statusCode()).isEqualTo(404);
        assertThat(other.post(sheet + "/execution").statusCode()).isEqualTo(404);
        assertThat(
                        clerk.visitor()
                                .get(sheet.replace(clerk.network().slug(), "auental"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(clerk.column("fate")).containsExactly("new");
    }
}
