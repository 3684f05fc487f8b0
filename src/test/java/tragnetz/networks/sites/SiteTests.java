package tragnetz.networks.sites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

@HouseTest
class SiteTests {

    private static final Machine MACHINE = new Machine("test");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#][^\"]*)\"");

    @Autowired FrozenSite site;
    @Autowired SiteStore store;
    @Autowired Freezings freezings;
    @Autowired Networks networks;
    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Door door;

    @Test
    void everyPublicPageIsAFileAndEveryLinkIsRelativeAndThere() throws Exception {
        var out = new ByteArrayOutputStream();
        List<Integer> progress = new ArrayList<>();
        var tally = site.write(house("auental"), out, (done, _) -> progress.add(done));
        Map<String, String> files = files(out.toByteArray());

        assertThat(files)
                .containsKeys(
                        "index.html", "de/n/auental/index.html", "fa/n/auental/members/index.html");
        assertThat(files.keySet())
                .anyMatch(it -> it.matches("tr/organisations/[0-9a-f-]+/index.html"));
        assertThat(files.get("de/n/auental/index.html")).contains("Eingefroren am");
        assertThat(tally.missing()).isZero();
        assertThat(tally.pages())
                .isEqualTo(
                        (int)
                                files.keySet().stream()
                                        .filter(it -> it.matches("[a-z]{2}/.*\\.html"))
                                        .count());
        assertThat(progress).isSorted().hasSizeGreaterThanOrEqualTo(tally.pages());
        files.forEach((name, html) -> followed(files, name, html));
    }

    /** Whoever stands on the last page of a list is there too, and a site that is cut says so. */
    @Test
    void longListsAreTurnedAndWhatIsCutIsCounted() throws Exception {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        for (int i = 0; i < 60; i++) {
            network.organisation("Verein %02d".formatted(i));
        }
        House house = house(network.slug());
        var out = new ByteArrayOutputStream();
        var cut = site.write(house, out, (_, _) -> {}, 30);
        assertThat(cut.pages()).isLessThanOrEqualTo(30);
        assertThat(cut.missing()).isPositive();

        out.reset();
        var whole = site.write(house, out, (_, _) -> {});
        Map<String, String> files = files(out.toByteArray());

        String last = "de" + network.path() + "/members/page-3/index.html";
        assertThat(whole.missing()).isZero();
        assertThat(files.get(last)).contains("Verein 59");
        followed(files, last, Objects.requireNonNull(files.get(last)));
        assertThat(files.keySet().stream().filter(it -> it.startsWith("ar/organisations/")))
                .hasSize(60);
    }

    @Test
    void aCoordinatorAsksOnceAndFetchesAllOfIt() throws Exception {
        OwnNetwork network = new OwnNetwork(rows, visitors);
        network.organisation("Einziger Verein");
        String page = "/de" + network.path() + "/site";
        Visitor coordinator = visitors.signedIn(network.coordinator());
        for (int ask = 0; ask < 2; ask++) {
            assertThat(Visitor.location(coordinator.fill(page, page)))
                    .isEqualTo(page + "?did=freezing");
        }
        for (int look = 0; look < 100 && waiting(network); look++) {
            door.write(MACHINE, freezings::run);
            Thread.sleep(100);
        }

        String told = coordinator.get(page).body();
        Site made = door.read(MACHINE, () -> store.of(network.id()).orElseThrow());
        assertThat(made.pages()).isGreaterThan(16);
        assertThat(told).contains("Fertig am", made.pages() + " Seiten").doesNotContain("fehlen");
        var fetched = visitors.signedIn(network.coordinator()).get(page + "/export");
        assertThat(fetched.headers().firstValueAsLong("Content-Length").orElse(0))
                .isEqualTo(made.bytes());
        assertThat(fetched.headers().firstValue("Content-Disposition").orElse(""))
                .contains(network.slug() + "-site.zip");

        rows.update("update networks.site set missing = 3 where network_id = ?", network.id());
        assertThat(coordinator.get(page).body()).contains("3 Seiten fehlen");
    }

    private boolean waiting(OwnNetwork network) {
        return rows.count(
                        "select count(*) from networks.site where network_id = ? and frozen_at is"
                                + " null",
                        network.id())
                == 1;
    }

    private House house(String slug) {
        return door.read(MACHINE, () -> networks.house(slug, Language.DE));
    }

    private static void followed(Map<String, String> files, String name, String html) {
        if (!name.endsWith(".html")) {
            return;
        }
        assertThat(html).as(name).doesNotContain("<form", "<script");
        Path folder = Objects.requireNonNull(Path.of("/" + name).getParent());
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            String to = link.group(1);
            if (!to.matches("(https?|mailto|tel|data):.*")) {
                assertThat(files)
                        .as(name + " links " + to)
                        .containsKey(folder.resolve(to).normalize().toString().substring(1));
            }
        }
    }

    private static Map<String, String> files(byte[] zip) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
