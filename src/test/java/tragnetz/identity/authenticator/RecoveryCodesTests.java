package tragnetz.identity.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.App;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class RecoveryCodesTests {

    private static final String PAGE = "/de/my/authenticator/recovery-codes";
    private static final String HASHES =
            "select encode(code_hash, 'hex') from identity.recovery_code where account_id = ? order"
                    + " by 1 limit 1";

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void newCodesMakeTheOldOnesVoid() {
        UUID account = person();
        Visitor visitor = visitors.signedIn(account);
        App app = App.readBy(visitor);
        visitor.post("/de/my/authenticator", "code", app.code(0));
        String before = rows.one(String.class, HASHES, account);
        visitor.get("/de/my/authenticator");

        assertThat(visitor.post(PAGE).body()).contains("class=\"codes\"");
        assertThat(rows.one(String.class, HASHES, account)).isNotEqualTo(before);
        assertThat(
                        rows.count(
                                "select count(*) from identity.recovery_code where account_id = ?",
                                account))
                .isEqualTo(10);
    }

    @Test
    void withoutAnAppThereAreNone() {
        Visitor visitor = visitors.signedIn(person());
        visitor.get("/de/my/authenticator");

        assertThat(visitor.post(PAGE).headers().firstValue("Location"))
                .hasValue("/de/my/authenticator");
    }

    private UUID person() {
        return visitors.newcomer("Lachmöwe", null);
    }
}
