package tragnetz.identity.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.Browser;
import tragnetz.support.Device;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Tab;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

/** Real ceremonies in Chromium with a virtual authenticator. */
@HouseTest
class PasskeysTests {

    @Autowired Browser browser;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    private UUID account;

    @BeforeEach
    void person() {
        account = visitors.newcomer("Kranich", null);
    }

    @Test
    void furtherPasskeyAndRemovalWantAFreshProof() {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
        }
        Visitor found = visitors.signedInOnce(account);
        String id =
                rows.one(
                                UUID.class,
                                "select id from identity.passkey where account_id = ?",
                                account)
                        .toString();
        for (String action : List.of("/options", "", "/" + id + "/removal")) {
            found.get("/de/my/passkeys");
            assertThat(found.post("/de/my/passkeys" + action).headers().firstValue("Location"))
                    .hasValue("/de/my/step-up?to=%2Fmy%2Fpasskeys");
        }
    }

    @Test
    void anothersPasskeyCannotBeRemoved() {
        try (Tab tab = browser.phone(Language.DE)) {
            Device.register(tab, account, "Mein Handy");
        }
        UUID id =
                rows.one(
                        UUID.class,
                        "select id from identity.passkey where account_id = ?",
                        account);
        UUID stranger = visitors.newcomer("Elster", null);
        Visitor visitor = visitors.signedIn(stranger);
        visitor.get("/de/my/passkeys");

        assertThat(visitor.post("/de/my/passkeys/" + id + "/removal").statusCode()).isEqualTo(404);
        assertThat(rows.count("select count(*) from identity.passkey where id = ?", id))
                .isEqualTo(1);
    }

    @Test
    void nonsenseIsRefusedAsAForm() {
        Visitor visitor = visitors.signedIn(account);
        for (String nonsense :
                List.of("", "{}", "null", "[]", "{\"rawId\":\"AA\"}", "x".repeat(5000))) {
            visitor.get("/de/my/passkeys");
            assertThat(
                            visitor.post("/de/my/passkeys", "label", "PC", "credential", nonsense)
                                    .statusCode())
                    .as(nonsense)
                    .isEqualTo(422);
            visitor.get("/de/sign-in/passkey");
            assertThat(visitor.post("/de/sign-in/passkey", "credential", nonsense).statusCode())
                    .as(nonsense)
                    .isEqualTo(422);
        }
    }
}
