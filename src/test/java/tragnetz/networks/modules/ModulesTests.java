package tragnetz.networks.modules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tragnetz.networks.NetworkModule;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.util.List;

@HouseTest
class ModulesTests {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @Autowired Visitors visitors;
    @Autowired Modules modules;
    @Autowired ModuleStore store;
    @Autowired Words words;
    @Autowired Rows rows;

    private OwnNetwork network;
    private Visitor coordinator;

    @BeforeEach
    void found() {
        network = new OwnNetwork(rows, visitors);
        coordinator = visitors.signedIn(network.coordinator());
    }

    @Test
    void whatIsOffHasNoRoomAndIsNotThereForAnybody() {
        assertThat(coordinator.get(at("")).body()).contains(at("/passes"));
        assertThat(Visitor.location(turn("passes", "no"))).endsWith("?did=module-closed");

        assertThat(coordinator.get(at("")).body()).doesNotContain(at("/passes"));
        assertThat(coordinator.get(at("/passes")).statusCode()).isEqualTo(404);
        assertThat(coordinator.get(at("/%70asses")).statusCode()).isEqualTo(404);
        coordinator.get(at("/seats/new"));
        assertThat(
                        coordinator
                                .post(at("/passes/new"), "name", "Bora", "language", "de")
                                .statusCode())
                .isEqualTo(404);
        assertThat(
                        rows.count(
                                "select count(*) from networks.pass where network_id = ?",
                                network.id()))
                .isZero();

        assertThat(Visitor.location(turn("passes", "yes"))).endsWith("?did=module-opened");
        assertThat(coordinator.get(at("/passes")).statusCode()).isEqualTo(200);
    }

    @Test
    void strangersSeeTheMenuChangeAtOnce() {
        String find = "/de/find?network=" + network.slug();
        assertThat(visitors.stranger().get(at("")).body()).contains(find);
        turn("offers", "no");

        assertThat(visitors.stranger().get(at("")).body()).doesNotContain(find);
        assertThat(
                        rows.count(
                                "select count(*) from networks.pub_closed_module where network_id ="
                                        + " ? and name = 'offers'",
                                network.id()))
                .isOne();
    }

    @Test
    void whatBelongsToEveryNetworkCannotBeSwitchedOffNorWhatDoesNotExist() {
        assertThat(Visitor.location(turn("members", "no"))).doesNotContain("did=");
        assertThat(Visitor.location(turn("casino", "no"))).doesNotContain("did=");
        assertThat(
                        rows.count(
                                "select count(*) from networks.module where network_id = ?",
                                network.id()))
                .isZero();
        assertThat(coordinator.get(at("/members")).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyElseSwitches() {
        Visitor other = visitors.signedIn(new OwnNetwork(rows, visitors).coordinator());

        assertThat(other.get(at("/modules")).statusCode()).isEqualTo(404);
        assertThat(
                        other.fill(
                                        "/de/my/profile",
                                        at("/modules"),
                                        "module",
                                        "passes",
                                        "open",
                                        "no")
                                .statusCode())
                .isEqualTo(404);
        assertThat(coordinator.get(at("/passes")).statusCode()).isEqualTo(200);
    }

    /** Whoever adds a room below a network declares whose it is; the house does not start else. */
    @Test
    void everyRouteBelowANetworkBelongsToAModule() {
        assertThat(
                        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                                .flatMap(it -> it.getPatternValues().stream())
                                .map(it -> it.replaceFirst("^/\\{language[^/]*}", ""))
                                .filter(it -> it.startsWith("/n/{network}")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(modules.of(it)).as(it).isPresent());
        assertThat(modules.of("/n/{network}/casino/tables")).isEmpty();
        NetworkModule passes = modules.switched("passes").orElseThrow();
        assertThatThrownBy(() -> new Modules(store, List.of(passes, passes)))
                .hasMessageContaining("passes");
    }

    @Test
    void everyModuleSaysWhatItIsAndWhatItNeeds() {
        for (NetworkModule module : modules.all()) {
            for (Language language : Language.spoken()) {
                String key = "module." + module.name();
                assertThat(words.knows(key)).as(key).isTrue();
                assertThat(words.say(language, key + ".text")).isNotEqualTo(key + ".text");
                assertThat(words.knows(key + ".needs"))
                        .as(key + ".needs")
                        .isEqualTo(modules.switched(module.name()).isPresent());
            }
        }
    }

    private HttpResponse<String> turn(String module, String open) {
        return coordinator.fill(at("/modules"), at("/modules"), "module", module, "open", open);
    }

    private String at(String path) {
        return "/de" + network.path() + path;
    }
}
