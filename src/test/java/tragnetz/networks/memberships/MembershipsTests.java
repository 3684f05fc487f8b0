package tragnetz.networks.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class MembershipsTests {

    @Autowired Visitors visitors;

    @Test
    void coordinatorsFilterByStateAndName() {
        var jutta = visitors.signedIn(DemoWorld.id("auental", "person", "jutta-reinhold"));
        String list = "/de/n/auental/memberships";

        assertThat(jutta.get(list).body()).contains("Nowruz", "Queerhafen");
        assertThat(jutta.get(list + "?q=nowruz").body())
                .contains("Nowruz")
                .doesNotContain("Queerhafen");
        assertThat(jutta.get(list + "?state=paused&q=nowruz").body()).contains("Dazu passt kein");
        assertThat(jutta.get(list + "?state=%27&page=99999&q=%25").statusCode()).isEqualTo(200);
    }
}
