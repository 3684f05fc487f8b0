package tragnetz.networks.domains;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.web.Wire;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

/** Only an allowed host leads into a network; no host is ever repeated. */
@HouseTest
class DomainsTests {

    private static final UUID NETWORK = DemoWorld.id("ankommen-oberelbe");
    private static final String HOST = "ankommen.example";

    @Autowired Settings settings;
    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired AllowedDomains domains;

    @BeforeEach
    void wish() {
        rows.update("insert into networks.domain (network_id, host) values (?, ?)", NETWORK, HOST);
    }

    @AfterEach
    void forget() {
        rows.update("delete from networks.domain where host = ?", HOST);
        domains.forget();
    }

    @Test
    void aWishedHostLeadsNowhereUntilTheAdministratorAllowsIt() {
        assertThat(ask("/de").body()).contains("Netzwerke auf dieser Plattform");

        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        assertThat(administrator.get("/de/administration/domains").body())
                .contains(HOST + ". CNAME " + settings.baseUrl().getHost(), "proxy_set_header");
        assertThat(
                        Visitor.location(
                                administrator.post(
                                        "/de/administration/domains/" + NETWORK + "/permission")))
                .endsWith("did=domain-allowed");
        domains.forget();

        assertThat(ask("/de").body())
                .contains("Ankommen an der Oberelbe", "/de/n/ankommen-oberelbe/members")
                .doesNotContain("Netzwerke auf dieser Plattform");
        assertThat(ask("/").head()).anyMatch(it -> it.equalsIgnoreCase("Location: /de"));
        assertThat(ask("/de/n/ankommen-oberelbe/members").status()).isEqualTo(200);
    }

    @Test
    void searchEnginesLearnOneAddressOfEachPage() {
        allow();
        for (Wire.Reply reply :
                java.util.List.of(ask("/uk"), wire().ask("GET", "/uk/n/ankommen-oberelbe"))) {
            assertThat(reply.body())
                    .contains(
                            "rel=\"canonical\" href=\"http://" + HOST + "/uk\"",
                            "hreflang=\"de\" href=\"http://" + HOST + "/de\"")
                    .doesNotContain("href=\"" + settings.baseUrl() + "/de/n/");
        }
        assertThat(ask("/uk/n/ankommen-oberelbe/members").body())
                .contains(
                        "hreflang=\"de\" href=\"http://"
                                + HOST
                                + "/de/n/ankommen-oberelbe/members\"");
    }

    @Test
    void whoeverSignsInGoesToOurOwnAddress() {
        allow();
        assertThat(ask("/de/sign-in?to=%2Fmy").head())
                .anyMatch(
                        it ->
                                it.equalsIgnoreCase(
                                        "Location: "
                                                + settings.baseUrl()
                                                + "/de/sign-in?to=%2Fmy"));
        assertThat(ask("/de/my").status()).isEqualTo(303);
    }

    @Test
    void aQuietNetworkIsNotFoundThereEither() {
        allow();
        rows.update("update networks.network set published_at = null where id = ?", NETWORK);
        domains.forget();
        try {
            assertThat(ask("/de").body()).doesNotContain("Ankommen an der Oberelbe");
        } finally {
            rows.update("update networks.network set published_at = now() where id = ?", NETWORK);
        }
    }

    @Test
    void likenessesOfAnAllowedHostAreNotAllowed() {
        allow();
        for (String host :
                new String[] {
                    HOST + ".evil.example",
                    "x" + HOST,
                    HOST + "@evil.example",
                    HOST + ".",
                    "evil.example"
                }) {
            assertThat(wire().ask("GET", "/de", "Host: " + host).body())
                    .as(host)
                    .doesNotContain("/de/n/ankommen-oberelbe/members", "evil");
        }
        assertThat(wire().ask("GET", "/de", "Host: localhost", "X-Forwarded-Host: " + HOST).body())
                .contains("Netzwerke auf dieser Plattform");
    }

    private void allow() {
        rows.update("update networks.domain set allowed_at = now() where host = ?", HOST);
        domains.forget();
    }

    private Wire.Reply ask(String path) {
        return wire().ask("GET", path, "Host: " + HOST);
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
