package tragnetz.networks.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

@HouseTest
class BarriersEditTests {

    private static final String EDIT = "/de/n/selbsthilfe-ruhrtal/barriers/edit";

    @Autowired Visitors visitors;

    @Test
    void whoeverTestedSaysWhen() {
        assertThat(save("self", "").body()).contains("#field-tested-on");
        assertThat(save("self", "2999-01-01").body()).contains("#field-tested-on");
        assertThat(save("self", "gestern").statusCode()).isEqualTo(422);
        assertThat(save("self", "2026-05-04").statusCode()).isEqualTo(303);
        assertThat(visitors.stranger().get("/en/n/selbsthilfe-ruhrtal/barriers").body())
                .contains("2026");
        assertThat(save("never", "2026-05-04").statusCode()).isEqualTo(303);
        assertThat(visitors.stranger().get("/en/n/selbsthilfe-ruhrtal/barriers").body())
                .doesNotContain("2026");
    }

    private java.net.http.HttpResponse<String> save(String tested, String day) {
        Visitor coordinator =
                visitors.signedIn(DemoWorld.id("selbsthilfe-ruhrtal", "person", "hatice"));
        coordinator.get(EDIT);
        return coordinator.post(
                EDIT,
                "body",
                "voluntary",
                "state",
                "partly",
                "tested",
                tested,
                "tested-on",
                day,
                "email",
                "info@ruhrtal.example",
                "version",
                coordinator.hidden("version"));
    }
}
