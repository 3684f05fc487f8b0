package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;

import java.nio.charset.StandardCharsets;

/** What no browser sends: a 4xx, our page in the reader's language, our headers, never a 5xx. */
@HouseTest
class UnreadableTests {

    private static final String TITLE = "Ми цього не зрозуміли";

    @Autowired Settings settings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk/%zz",
                "/uk/%",
                "/uk/%00",
                "/uk/n/auental%00",
                "/uk/%ff",
                "/uk/%c0%ae%c0%ae/",
                "/uk/../../etc/passwd",
                "/uk/%2e%2e/%2e%2e/etc/passwd",
                "/uk/..%2f..%2fetc/passwd",
                "/uk/a%2fb",
                "/uk/a%5cb",
                "/uk/a;b=c",
                "/uk//n/auental",
                "/uk/n/auental/./",
                "/uk/%0d%0aSet-Cookie:%20a=b"
            })
    void unreadableAddressesGetThePageInTheReadersLanguage(String target) {
        Wire.Reply reply = wire().ask("GET", target);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body()).contains("lang=\"uk\"", TITLE).containsPattern(">[0-9a-f]{10}<");
        assertThat(reply.header("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(reply.header("Content-Security-Policy")).hasSize(1);
        assertThat(reply.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/de/a\\b", "/de/a|b", "/de/\u00e4", "/de/<script>", "/de/a b"})
    void addressesWithForbiddenLettersAreRefused(String target) {
        Wire.Reply reply = wire().ask("GET", target);

        assertThat(reply.status()).isBetween(400, 499);
        assertThat(reply.body()).doesNotContain("<script>");
    }

    @Test
    void hugeHeadersAreRefused() {
        String[] many = new String[250];
        for (int i = 0; i < many.length; i++) {
            many[i] = "X-" + i + ": a";
        }
        assertThat(wire().ask("GET", "/de", "X-A: " + "a".repeat(20_000)).status())
                .isBetween(400, 499);
        assertThat(wire().ask("GET", "/de", many).status()).isBetween(400, 499);
        assertThat(wire().ask("GET", "/de/" + "a".repeat(20_000)).status()).isBetween(400, 499);
        assertThat(wire().ask("GET", "/de", "Cookie: a=" + "b".repeat(20_000)).status())
                .isBetween(400, 499);
    }

    @Test
    void noiseIsRefused() {
        byte[] noise = {0x16, 3, 1, 2, 0, 1, 0, 1, '\r', '\n', '\r', '\n'};
        assertThat(wire().send(noise).status()).isEqualTo(400);
        assertThat(wire().send("GET\r\n\r\n".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
    }

    @Test
    void unknownMethodsAreRefusedWithAPage() {
        for (String method : new String[] {"PUT", "DELETE", "PATCH", "TRACE", "FOO", "PROPFIND"}) {
            Wire.Reply reply = wire().ask(method, "/tr/n/auental");
            assertThat(reply.status()).as(method).isEqualTo(405);
            assertThat(reply.header("Allow")).as(method).hasSize(1);
            assertThat(reply.body()).as(method).contains("lang=\"tr\"");
        }
    }

    @Test
    void headAndOptionsAreSane() {
        Wire.Reply head = wire().ask("HEAD", "/de/n/auental");
        Wire.Reply get = wire().ask("GET", "/de/n/auental");
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));

        Wire.Reply options = wire().ask("OPTIONS", "/de/n/auental");
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).containsExactly("GET,HEAD,OPTIONS");
        assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(wire().ask("OPTIONS", "/de/my").header("Location")).isEmpty();
    }

    @Test
    void unknownLanguagesAndOldCookiesDoNoHarm() {
        for (String path : new String[] {"/zz", "/zz/n/auental", "/DE", "/deu", "/d", "/xx/my"}) {
            assertThat(wire().ask("GET", path).status()).as(path).isEqualTo(404);
        }
        Wire.Reply reply =
                wire().ask(
                                "GET",
                                "/de",
                                "Cookie: session=old; __Host-session=older; form=x; JSESSIONID=1;"
                                        + " =; a; b==c");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(wire().ask("GET", "/de/my", "Cookie: session=" + "x".repeat(3000)).status())
                .isEqualTo(303);
        assertThat(wire().ask("GET", "/", "Accept-Language: ;;q=,*-%%%").status()).isEqualTo(302);
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
