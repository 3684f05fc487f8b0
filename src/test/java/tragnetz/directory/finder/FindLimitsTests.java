package tragnetz.directory.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** The emergency door, bad input and weight. */
@HouseTest
class FindLimitsTests {

    @Autowired private Visitors visitors;

    @ParameterizedTest
    @ValueSource(strings = {"ich will sterben", "Überdosis", "не дышит", "kocam dövüyor", "خودکشی"})
    void numbersToCallComeFirst(String query) {
        String page = find("de", "q=" + typed(query));

        assertThat(page.indexOf("id=\"danger\"")).isPositive().isLessThan(page.indexOf("<h1"));
        assertThat(page).contains("tel:112");
    }

    @Test
    void numbersAreThoseOfTheNetworksCountry() {
        String page = find("bs", "network=mreza-oporavak&q=" + typed("samoubistvo"));

        assertThat(page.substring(page.indexOf("id=\"danger\""))).contains("tel:124");
    }

    @Test
    void anOrdinarySearchIsCalm() {
        assertThat(find("de", "q=Deutschkurs")).doesNotContain("id=\"danger\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%3Cscript%3Ealert(1)%3C/script%3E",
                "q=%27%29%3B+drop+table+directory.offer%3B--",
                "q=%3A*%26%7C%21%28%29%3C-%3E",
                "q=%F0%9F%98%80&near=%E2%80%AE&language=%00x",
                "condition=nothing&topic=nowhere&language=xx&page=abc",
                "near=%25&q=%25_%25",
            })
    void badInputIsJustASearch(String query) {
        var answer = visitors.stranger().get("/de/find?" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script>alert");
    }

    @Test
    void veryLongQueriesAreCut() {
        assertThat(visitors.stranger().get("/de/find?q=" + "schlaf+".repeat(1000)).statusCode())
                .isEqualTo(200);
        assertThat(visitors.stranger().get("/de/find?network=nowhere").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/de/find",
                "/fa/find",
                "/ar/find?page=1",
                "/fa/find?language=de",
                "/uk/find?page=2"
            })
    void weighsLittle(String path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(visitors.stranger().get(path).body().getBytes(StandardCharsets.UTF_8));
        }

        assertThat(bytes.size()).as(path).isLessThanOrEqualTo(14 * 1024);
    }

    private String find(String language, String query) {
        var answer = visitors.stranger().get("/" + language + "/find?" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String typed(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
