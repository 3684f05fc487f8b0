package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

import java.util.HashSet;
import java.util.Set;

/** Errors speak the reader's language and carry the request's number, nothing else. */
@HouseTest
class ErrorPageTests {

    @Autowired Visitors visitors;
    @Autowired Words words;
    @Autowired Settings settings;

    @ParameterizedTest
    @EnumSource
    void everyErrorSpeaksTheReadersLanguage(Language language) {
        String base = "/" + language.code();
        Wire wire = new Wire(settings.baseUrl());

        says(wire.ask("GET", base + "/nowhere"), language, 404, "missing");
        says(wire.ask("GET", base + "/n/nowhere"), language, 404, "missing");
        says(wire.post(base + "/sign-in", new byte[0]), language, 403, "refused");
        says(wire.ask("PUT", base + "/sign-in"), language, 405, "missing");
        says(wire.ask("GET", base + "/%zz"), language, 400, "bad");
        says(wire.post(base + "/sign-in", new byte[300_000]), language, 413, "large");
    }

    @Test
    void everyErrorHasANumberOfItsOwn() {
        Set<String> numbers = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            String body = visitors.stranger().get("/de/nowhere").body();
            numbers.add(body.replaceAll("(?s).*>([0-9a-f]{10})<.*", "$1"));
        }
        assertThat(numbers).hasSize(20).allMatch(it -> it.matches("[0-9a-f]{10}"));
    }

    private void says(Wire.Reply reply, Language language, int status, String kind) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.body())
                .contains("lang=\"" + language.code() + "\"")
                .contains(words.say(language, "errors." + kind + ".title"))
                .containsPattern(">[0-9a-f]{10}<")
                .doesNotContain("aria-current=\"page\"");
        assertThat(reply.header("Cache-Control")).containsExactly("no-store");
        assertThat(reply.header("X-Content-Type-Options")).containsExactly("nosniff");
    }
}
