package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** A public page must reach an old phone on slow data: few bytes, few requests, none blocking. */
@HouseTest
class PageBudgetTests {

    private static final int HTML = 14 * 1024;
    private static final int ALL = 40 * 1024;
    private static final int ALL_WITH_FONT = 90 * 1024;
    private static final int REQUESTS = 4;

    /** Public paths without language; whoever adds a public page adds it here. */
    private static final List<String> PATHS =
            List.of(
                    "",
                    "/n/auental",
                    "/n/mreza-oporavak",
                    "/n/auental/members",
                    "/n/auental/news",
                    "/n/auental/news/" + DemoWorld.id("auental", "news", "3"),
                    "/n/auental/legal",
                    "/n/auental/privacy",
                    "/n/auental/barriers",
                    "/organisations/" + DemoWorld.id("organisation", "psz-auental"),
                    "/offers/" + DemoWorld.id("auental", "offer", "krisentelefon-am-abend"),
                    "/offers/"
                            + DemoWorld.id("auental", "offer", "krisentelefon-am-abend")
                            + "/counter",
                    "/n/auental/application",
                    "/n/auental/application/inquiry",
                    "/n/selbsthilfe-ruhrtal/ambassadors",
                    "/relays",
                    "/privacy",
                    "/about",
                    "/legal",
                    "/barriers",
                    "/emergency",
                    "/exit");

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/assets/[^\"#]+)");
    private static final Pattern FONT = Pattern.compile("url\\((/assets/[^)]+\\.woff2)\\)");
    private static final Pattern BLOCKING =
            Pattern.compile(
                    "<link[^>]+rel=\"stylesheet\"|<script(?![^>]+(?:type=\"module\"|defer|application/ld\\+json))");

    @Autowired Visitors visitors;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XA", "XB"})
    void staysWithinTheBudget(Language language) {
        boolean font = language.dir().equals("rtl");
        for (String path : PATHS) {
            String address = "/" + language.code() + path;
            var page = visitors.stranger().get(address);
            String html = page.body();
            Map<String, Integer> files = files(html, font);
            int bytes = packed(html);

            assertThat(page.statusCode()).as(address).isEqualTo(200);
            assertThat(bytes).as("HTML of " + address).isLessThanOrEqualTo(HTML);
            assertThat(BLOCKING.matcher(html).find()).as("blocks: " + address).isFalse();
            assertThat(1 + files.size())
                    .as(address + " " + files)
                    .isLessThanOrEqualTo(REQUESTS + (font ? 1 : 0));
            assertThat(bytes + files.values().stream().mapToInt(it -> it).sum())
                    .as(address + " " + files)
                    .isLessThanOrEqualTo(font ? ALL_WITH_FONT : ALL);
        }
    }

    private Map<String, Integer> files(String html, boolean font) {
        Map<String, Integer> files = new LinkedHashMap<>();
        Matcher assets = ASSET.matcher(html);
        while (assets.find()) {
            files.computeIfAbsent(
                    assets.group(1), it -> packed(visitors.stranger().get(it).body()));
        }
        Matcher fonts = FONT.matcher(html);
        if (font && fonts.find()) {
            files.put(fonts.group(1), length(fonts.group(1)));
        }
        return files;
    }

    private int length(String file) {
        return Integer.parseInt(
                visitors.stranger().get(file).headers().firstValue("Content-Length").orElse("0"));
    }

    private static int packed(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
            gzip.finish();
            return bytes.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
