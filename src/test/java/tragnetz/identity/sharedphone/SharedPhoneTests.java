package tragnetz.identity.sharedphone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.identity.Accounts;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.List;

@HouseTest
class SharedPhoneTests {

    @Autowired Visitors visitors;
    @Autowired Accounts accounts;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void sessionLastsAnHourWithNeutralTitlesAndNoSecondFactor() {
        var account =
                door.write(
                        new Machine("test"),
                        () -> accounts.open("Reiher", null, List.of("de"), "de"));
        var visitor = visitors.signedIn(account);
        assertThat(visitor.get("/de/my/shared-phone").body()).contains("Tragnetz</title>");

        var answer = visitor.post("/de/my/shared-phone");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("Max-Age=3600");
        assertThat(
                        rows.count(
                                """
                                select count(*) from identity.session where account_id = ? and shared_phone
                                and strong_at is null and expires_at between now() + interval '59 minutes' and now() + interval '1 hour'
                                """,
                                account))
                .isEqualTo(1);
        assertThat(
                        rows.count(
                                "select count(*) from identity.session where account_id = ?",
                                account))
                .isEqualTo(1);
        var page = visitor.follow(answer);
        assertThat(page.body()).contains("<title>Notizen</title>").contains("href=\"data:,\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(visitor.get("/de/n/auental").body()).contains("<title>Notizen</title>");
    }
}
