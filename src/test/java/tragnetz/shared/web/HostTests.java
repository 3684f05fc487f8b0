package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever the Host header says, no address of ours repeats it. */
@HouseTest
class HostTests {

    private static final String EVIL = "evil-canary.example";
    private static final List<List<String>> FORMS =
            List.of(
                    List.of("Host: " + EVIL),
                    List.of("Host: " + EVIL + ":80"),
                    List.of("Host: " + EVIL + ":443"),
                    List.of("Host: " + EVIL + ":99999"),
                    List.of("Host: " + EVIL + "."),
                    List.of("Host: www." + EVIL),
                    List.of("Host: LOCALHOST." + EVIL),
                    List.of("Host: localhost@" + EVIL),
                    List.of("Host: localhost#" + EVIL),
                    List.of("Host: localhost/" + EVIL),
                    List.of("Host: localhost?" + EVIL),
                    List.of("Host: localhost " + EVIL),
                    List.of("Host: localhost\t" + EVIL),
                    List.of("Host: localhost," + EVIL),
                    List.of("Host: \"" + EVIL + "\""),
                    List.of("Host: [::1]." + EVIL),
                    List.of("Host: " + EVIL + "%00localhost"),
                    List.of("Host: http://" + EVIL),
                    List.of("Host: localhost", "Host: " + EVIL),
                    List.of("Host: localhost", " " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Host: " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Host: localhost, " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Server: " + EVIL),
                    List.of("Host: localhost", "X-Host: " + EVIL),
                    List.of("Host: localhost", "X-HTTP-Host-Override: " + EVIL),
                    List.of("Host: localhost", "Forwarded: host=" + EVIL + ";proto=https"),
                    List.of(
                            "Host: localhost",
                            "X-Forwarded-Proto: https",
                            "X-Forwarded-Host: " + EVIL),
                    List.of("Host: localhost", "X-Forwarded-Prefix: //" + EVIL),
                    List.of("Host: localhost", "X-Original-URL: //" + EVIL),
                    List.of("Host: localhost", "X-Rewrite-URL: http://" + EVIL + "/"),
                    List.of(
                            "Host: localhost",
                            "Origin: https://" + EVIL,
                            "Referer: https://" + EVIL));

    @Autowired Settings settings;
    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void noAddressOfOursRepeatsTheHostHeader() {
        assertThat(FORMS).hasSizeGreaterThanOrEqualTo(30);
        for (List<String> form : FORMS) {
            for (String path :
                    List.of("/", "/de", "/de/n/auental", "/de/my", "/de/nowhere", "/de/sign-in")) {
                Wire.Reply reply = wire().ask("GET", path, form.toArray(String[]::new));
                assertThat(reply.status()).as("%s %s", path, form).isBetween(200, 499);
                assertThat(String.join("\n", reply.head()))
                        .as("%s %s", path, form)
                        .doesNotContain("canary");
                assertThat(reply.body()).as("%s %s", path, form).doesNotContain("canary");
            }
        }
        assertThat(wire().ask("GET", "http://" + EVIL + "/de").body()).doesNotContain("canary");
    }

    @Test
    void noMailRepeatsTheHostHeader() {
        var visitor = visitors.stranger();
        visitor.get("/de/sign-in");
        String form =
                "_csrf="
                        + visitor.hidden("_csrf")
                        + "&_once="
                        + visitor.hidden("_once")
                        + "&email=henrike%40host-canary.example";
        for (List<String> host : FORMS) {
            wire().post(
                            "/de/sign-in",
                            form.getBytes(StandardCharsets.US_ASCII),
                            concat(host, "Content-Type: application/x-www-form-urlencoded"));
        }
        assertThat(
                        rows.count(
                                "select count(*) from shared.mail where body like '%evil-canary%'"
                                        + " or subject like '%evil-canary%'"))
                .isZero();
    }

    private static String[] concat(List<String> headers, String more) {
        String[] all = headers.toArray(new String[headers.size() + 1]);
        all[headers.size()] = more;
        return all;
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
