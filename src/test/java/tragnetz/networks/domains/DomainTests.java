package tragnetz.networks.domains;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;

@HouseTest
class DomainTests {

    private static final String FORM = "/de/n/brueckenpeers/domain";
    private static final UUID NETWORK = DemoWorld.id("brueckenpeers");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @AfterEach
    void forget() {
        rows.update("delete from networks.domain where network_id = ?", NETWORK);
    }

    @Test
    void coordinatorsWishAndGiveUp() {
        assertThat(wish("https://Netz.Brücken.Example/").statusCode()).isEqualTo(303);
        assertThat(
                        rows.query(
                                "select host, allowed_at from networks.domain where network_id = ?",
                                NETWORK))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.get("host")).isEqualTo("netz.xn--brcken-4ya.example"))
                .satisfies(it -> assertThat(it.get("allowed_at")).isNull());

        assertThat(wish("").statusCode()).isEqualTo(303);
        assertThat(rows.count("select count(*) from networks.domain where network_id = ?", NETWORK))
                .isZero();
    }

    @Test
    void anotherWishLosesThePermission() {
        wish("eins.example");
        rows.update("update networks.domain set allowed_at = now() where network_id = ?", NETWORK);
        wish("eins.example");
        assertThat(allowed()).isOne();
        wish("zwei.example");
        assertThat(allowed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "x",
                "a b.example",
                "a.example/pfad",
                "a.example:8080",
                "127.0.0.1",
                "-a.example",
                "a..example",
                "user@a.example",
                "evil.localhost"
            })
    void whatIsNoAddressOfTheirsIsRefused(String typed) {
        assertThat(wish(typed).statusCode()).isEqualTo(422);
    }

    @Test
    void nobodyElseWishes() {
        assertThat(
                        visitors.signedIn(DemoWorld.id("auental", "person", "elias-habte"))
                                .get(FORM)
                                .statusCode())
                .isEqualTo(404);
    }

    private long allowed() {
        return rows.count(
                "select count(*) from networks.domain where network_id = ? and allowed_at is not"
                        + " null",
                NETWORK);
    }

    private java.net.http.HttpResponse<String> wish(String host) {
        Visitor tamar = visitors.signedIn(DemoWorld.id("brueckenpeers", "person", "tamar"));
        tamar.get(FORM);
        return tamar.post(FORM, "host", host);
    }
}
