package tragnetz.identity.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class ProfileTests {

    private static final String MINE = "/de/my/profile";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;
    private Visitor visitor;

    @BeforeEach
    void open() {
        account = visitors.newcomer("Petra Profil", Visitors.freshAddress());
        visitor = visitors.signedIn(account);
    }

    @Test
    void profileIsChanged() {
        visitor.get(MINE);
        HttpResponse<String> saved = post("Mondlicht", "fa", "22:00", "٠٧:٣٠", "0");

        assertThat(Visitor.location(saved)).isEqualTo(MINE + "?did=profile-saved");
        assertThat(
                        rows.one(
                                String.class,
                                "select display_name || array_to_string(languages, ',') ||"
                                        + " ui_language || quiet_until from identity.account where"
                                        + " account_id = ?",
                                account))
                .isEqualTo("Mondlichtprs,defa07:30:00");
        assertThat(visitor.follow(saved).body()).contains("Mondlicht");
    }

    @Test
    void whoSharesThePhoneSeesItHereAndMayTakeItBack() {
        visitor.get("/de/my/shared-phone");
        visitor.follow(visitor.post("/de/my/shared-phone"));
        assertThat(visitor.get(MINE).body())
                .containsPattern("name=\"shared\" value=\"yes\" checked");

        post("Petra", "de", "", "", visitor.hidden("version"));

        assertThat(shared()).isFalse();
        visitor.get(MINE);
        visitor.post(
                MINE,
                "name",
                "Petra",
                "language",
                "de",
                "shared",
                "yes",
                "version",
                visitor.hidden("version"));
        assertThat(shared()).isTrue();
    }

    @Test
    void secondWindowSeesBothVersionsAndChooses() {
        visitor.get(MINE);
        post("Erste", "de", "", "", "0");
        visitor.get(MINE);
        HttpResponse<String> conflict = post("Zweite", "de", "", "", "0");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Erste", "Zweite");
        assertThat(name()).isEqualTo("Erste");
        post("Zweite", "de", "", "", visitor.hidden("version"));
        assertThat(name()).isEqualTo("Zweite");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', de, '', ''",
                "Name, zz, '', ''",
                "Name, xa, '', ''",
                "Name, de, 25:00, 07:00",
                "Name, de, 22:00, ''",
                "Name, de, abc, 07:00"
            })
    void whatCannotBeIsSaidSoAndNothingIsStored(
            String name, String language, String from, String until) {
        visitor.get(MINE);

        assertThat(post(name, language, from, until, "0").statusCode()).isEqualTo(422);
        assertThat(name()).isEqualTo("Petra Profil");
    }

    @Test
    void longAndHarmfulNamesAreTamed() {
        visitor.get(MINE);
        assertThat(post("x".repeat(10_000), "de", "", "", "0").statusCode()).isEqualTo(422);

        post("\u202E<script>alert(1)</script>\r\n\uD83D\uDE00", "de", "", "", "0");

        assertThat(name()).isEqualTo("<script>alert(1)</script> \uD83D\uDE00");
        assertThat(visitor.get(MINE).body()).doesNotContain("<script>alert");
    }

    private HttpResponse<String> post(
            String name, String language, String from, String until, String version) {
        return visitor.post(
                MINE,
                "name",
                name,
                "languages",
                "prs",
                "languages",
                "de",
                "language",
                language,
                "from",
                from,
                "until",
                until,
                "version",
                version);
    }

    private String name() {
        return rows.one(
                String.class,
                "select display_name from identity.account where account_id = ?",
                account);
    }

    private boolean shared() {
        return rows.one(
                Boolean.class,
                "select shared_phone from identity.account where account_id = ?",
                account);
    }
}
