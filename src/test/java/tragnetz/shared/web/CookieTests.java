package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

/** No cookie before it is needed, and a policy that names exactly the one style we inline. */
@HouseTest
class CookieTests {

    @Autowired Visitors visitors;

    @Test
    void readersGetNoCookie() {
        for (String path : List.of("/", "/de", "/ar/n/auental", "/de/nowhere", "/de/find")) {
            var answer = visitors.stranger().get(path);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void theStylesHashIsTheStyles() throws Exception {
        var answer = visitors.stranger().get("/de/n/auental");
        String style = answer.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash =
                Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(style.getBytes(StandardCharsets.UTF_8)));
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();

        assertThat(policy)
                .contains("style-src 'self' 'sha256-" + hash + "'")
                .contains("default-src 'none'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(answer.body().split("<style", -1)).hasSize(2);
    }

    @Test
    void postsWithoutTokenAreRefusedInTheReadersLanguage() {
        var visitor = visitors.stranger();
        visitor.get("/bs/sign-in");
        var answer = visitors.stranger().post("/bs/sign-in", "email", "a@example.org");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("To sada nije moguće");
    }
}
