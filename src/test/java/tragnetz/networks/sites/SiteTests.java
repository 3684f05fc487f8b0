package tragnetz.networks.sites;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

@HouseTest
class SiteTests {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#][^\"]*)\"");

    @Autowired FrozenSite site;
    @Autowired Networks networks;
    @Autowired Door door;

    @Test
    void everyPublicPageIsAFileAndEveryLinkIsRelativeAndThere() throws Exception {
        var house = door.read(new Machine("test"), () -> networks.house("auental", Language.DE));
        Map<String, String> files = files(site.zip(house));

        assertThat(files)
                .containsKeys(
                        "index.html", "de/n/auental/index.html", "fa/n/auental/members/index.html");
        assertThat(files.keySet())
                .anyMatch(it -> it.matches("tr/organisations/[0-9a-f-]+/index.html"));
        assertThat(files.get("de/n/auental/index.html")).contains("Eingefroren am");
        files.forEach(
                (name, html) -> {
                    if (name.endsWith(".html")) {
                        assertThat(html).as(name).doesNotContain("<form", "<script");
                        Matcher link = LINK.matcher(html);
                        while (link.find()) {
                            String to = link.group(1);
                            if (!to.matches("(https?|mailto|tel|data):.*")) {
                                Path folder = Path.of("/" + name).getParent();
                                assertThat(files)
                                        .as(name + " links " + to)
                                        .containsKey(
                                                Objects.requireNonNull(folder)
                                                        .resolve(to)
                                                        .normalize()
                                                        .toString()
                                                        .substring(1));
                            }
                        }
                    }
                });
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
