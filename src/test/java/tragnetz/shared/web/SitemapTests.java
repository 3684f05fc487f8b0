package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@HouseTest
class SitemapTests {

    private static final Pattern PAGE = Pattern.compile("<loc>([^<]*)</loc>");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Settings settings;

    @Test
    void everyPageOfTheMapIsOpenToStrangersInItsLanguages() {
        var answer = visitors.stranger().get("/sitemap.xml");
        List<String> pages = pages(answer.body());

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/xml;charset=UTF-8");
        assertThat(pages).hasSizeBetween(50, 2000).doesNotHaveDuplicates();
        assertThat(pages).contains(settings.baseUrl() + "/de/n/auental");
        for (Language language : Language.spoken()) {
            assertThat(answer.body())
                    .contains(
                            "hreflang=\"%s\" href=\"%s/%s/n/auental/members\""
                                    .formatted(
                                            language.code(), settings.baseUrl(), language.code()));
        }
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String page : pages) {
            String path = page.substring(settings.baseUrl().toString().length());
            kinds.put(path.replaceAll("[0-9a-f-]{36}|(?<=/n/)[^/]+", "*"), path);
        }
        assertThat(kinds).hasSizeGreaterThan(12);
        kinds.values()
                .forEach(
                        path ->
                                assertThat(visitors.stranger().get(path).statusCode())
                                        .as(path)
                                        .isEqualTo(200));
    }

    @Test
    void quietNetworksAndClosedModulesAreOnNobodysMap() {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        var coordinator = visitors.signedIn(network.coordinator());
        assertThat(coordinator.get("/sitemap.xml").body())
                .contains(network.path() + "/ambassadors");

        rows.update(
                "insert into networks.module (network_id, name, open) values (?, 'ambassadors',"
                        + " false)",
                network.id());
        assertThat(coordinator.get("/sitemap.xml").body())
                .contains(network.path())
                .doesNotContain(network.path() + "/ambassadors");

        rows.update("update networks.network set published_at = null where id = ?", network.id());
        assertThat(coordinator.get("/sitemap.xml").body()).doesNotContain(network.slug());
    }

    @Test
    void networksWithAHostOfTheirOwnAreFoundThere() {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        String host = network.slug() + ".example";
        rows.update(
                "insert into networks.domain (network_id, host, allowed_at) values (?, ?, now())",
                network.id(),
                host);

        assertThat(pages(visitors.stranger().get("/sitemap.xml").body()))
                .anyMatch(it -> it.endsWith("://" + host + "/de"))
                .anyMatch(it -> it.endsWith("://" + host + "/de" + network.path() + "/members"));
    }

    @Test
    void robotsAreToldTheMapAndWhatIsNoUseToThem() {
        assertThat(visitors.stranger().get("/robots.txt").body())
                .contains("Disallow: /*/my\n")
                .contains("Sitemap: " + settings.baseUrl() + "/sitemap.xml");
    }

    private static List<String> pages(String map) {
        return PAGE.matcher(map).results().map((MatchResult it) -> it.group(1)).toList();
    }
}
