package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.support.Hosts;
import tragnetz.support.HouseTest;
import tragnetz.support.Mailbox;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Whatever the Host header says, no address of ours repeats it. */
@HouseTest
class HostTests {

    @Autowired Settings settings;
    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired Mailbox mailbox;

    @Test
    void noAddressOfOursRepeatsTheHostHeader() {
        assertThat(Hosts.FORMS).hasSizeGreaterThanOrEqualTo(30);
        for (List<String> form : Hosts.FORMS) {
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
        assertThat(wire().ask("GET", "http://" + Hosts.EVIL + "/de").body())
                .doesNotContain("canary");
    }

    @Test
    void noMailRepeatsTheHostHeader() {
        String address = Visitors.freshAddress();
        visitors.newcomer("Henrike", address);
        for (List<String> host : Hosts.FORMS) {
            rows.update("delete from shared.rate_bucket");
            var visitor = visitors.stranger();
            visitor.get("/de/sign-in");
            String form =
                    "_csrf=%s&_once=%s&address=%s"
                            .formatted(
                                    visitor.hidden("_csrf"),
                                    visitor.hidden("_once"),
                                    address.replace("@", "%40"));
            Wire.Reply reply =
                    wire().post(
                                    "/de/sign-in",
                                    form.getBytes(StandardCharsets.US_ASCII),
                                    concat(
                                            host,
                                            "Content-Type: application/x-www-form-urlencoded",
                                            "Cookie: " + visitor.cookies()));
            assertThat(reply.status()).as("%s", host).isIn(303, 400);
            assertThat(String.join("\n", reply.head())).doesNotContain("evil");
        }
        mailbox.letter(address, 10);
        assertThat(
                        rows.count(
                                "select count(*) from shared.mail where body like '%evil-canary%'"
                                        + " or subject like '%evil-canary%'"))
                .isZero();
    }

    private static String[] concat(List<String> headers, String... more) {
        return Stream.concat(headers.stream(), Stream.of(more)).toArray(String[]::new);
    }

    private Wire wire() {
        return new Wire(settings.baseUrl());
    }
}
