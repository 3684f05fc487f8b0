package tragnetz.networks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class ExitTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void exitForgetsTheSessionAtOnceAndWritesNothing() {
        UUID account = DemoWorld.id("auental", "person", "frieda-lang");
        var visitor = visitors.signedIn(account);
        long sessions = sessions(account);

        var page = visitor.get("/de/exit");

        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(it -> assertThat(it).startsWith("session=;").contains("Max-Age=0"));
        assertThat(visitor.get("/de/n/auental/people").statusCode()).isEqualTo(303);
        assertThat(sessions(account)).isEqualTo(sessions);
    }

    private long sessions(UUID account) {
        return rows.count("select count(*) from identity.session where account_id = ?", account);
    }
}
