package tragnetz.support;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Asks axe-core what hinders people on a page. It speaks to Chromium's debugger, so that the page
 * keeps its content security policy.
 */
public final class Axe {

    private static final String ASK =
            """
            axe.run(document, {resultTypes: ['violations'], preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',
                'wcag21aa', 'wcag22aa', 'best-practice']}).then(it => JSON.stringify(it.violations))
            """;

    private Axe() {}

    /** What is wrong, one line per rule and element; empty when nothing is. */
    public static List<String> violations(Page page) {
        CDPSession debugger = page.context().newCDPSession(page);
        try {
            evaluate(debugger, source() + ";0");
            String found = evaluate(debugger, ASK).getAsString();
            List<String> lines = new ArrayList<>();
            for (JsonElement rule :
                    com.google.gson.JsonParser.parseString(found).getAsJsonArray()) {
                for (JsonElement node : array(rule, "nodes")) {
                    lines.add(
                            "%s: %s at %s %s"
                                    .formatted(
                                            rule.getAsJsonObject().get("id").getAsString(),
                                            rule.getAsJsonObject().get("help").getAsString(),
                                            array(node, "target"),
                                            node.getAsJsonObject().get("html").getAsString()));
                }
            }
            return lines;
        } finally {
            debugger.detach();
        }
    }

    private static JsonArray array(JsonElement of, String name) {
        return of.getAsJsonObject().getAsJsonArray(name);
    }

    private static JsonElement evaluate(CDPSession debugger, String script) {
        JsonObject order = new JsonObject();
        order.addProperty("expression", script);
        order.addProperty("awaitPromise", true);
        order.addProperty("returnByValue", true);
        JsonObject answer = debugger.send("Runtime.evaluate", order);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException("axe: " + answer.get("exceptionDetails"));
        }
        return answer.getAsJsonObject("result").get("value");
    }

    private static String source() {
        try (InputStream file =
                Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
