package tragnetz.house;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates hold structure: no sentences, no script, no style; forms are sent once. */
class TemplateTests {

    private static final Pattern INLINE =
            Pattern.compile(
                    "(?i)\\sstyle\\s*=|<style|<script(?![^>]*\\ssrc=)|hx-on|\\son[a-z]+\\s*="
                            + "|\\$unsafe|javascript:|\\bjs:");
    private static final Pattern FORM =
            Pattern.compile("(?is)<form[^>]*method=\"post\".*?(</form>|$)");

    /** Leaving twice is leaving, and must not need a token. */
    private static final String AWAY = "action=\"${here.to(\"/exit\")}\"";

    private static final Pattern SPOKEN =
            Pattern.compile(
                    "(?i)\\b(alt|title|aria-label|aria-description|placeholder|label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Pattern SPOKEN_ARGUMENT =
            Pattern.compile(
                    "\\b(label|text|title|hint|description|placeholder|legend|lead|heading)"
                            + " = \"[^\"]*\\p{L}[^\"]*\"");
    private static final Rule QUIET = new Rule("inline", TemplateTests::inline);
    private static final Rule ONCE = new Rule("once", TemplateTests::twice);
    private static final Rule SENTENCES = new Rule("template-words", TemplateTests::sentences);

    @Test
    void templatesHoldStructureOnly() {
        QUIET.holdsFor(Sources.TEMPLATES);
        SENTENCES.holdsFor(Sources.TEMPLATES);
    }

    @Test
    void everyFormIsSentOnce() {
        ONCE.holdsFor(Sources.TEMPLATES);
    }

    @Test
    void scriptAndStyleAreFound() {
        for (String markup :
                List.of(
                        "<p style=\"color:red\">",
                        "<script>alert(1)</script>",
                        "<a onclick=\"x()\">",
                        "<a hx-on:click=\"x()\">",
                        "$unsafe{page.text()}",
                        "<a href=\"javascript:x()\">")) {
            QUIET.isBrokenBy("a.jte", markup);
        }
        QUIET.isKeptBy(
                "a.jte", "<script type=\"module\" src=\"${here.asset(\"js/a.js\")}\"></script>");
    }

    @Test
    void sentencesAreFound() {
        for (String markup :
                List.of(
                        "<p>Hallo</p>",
                        "@if(page.open())offen@endif",
                        "@template.shared.layout(here = here, content = @`<p>Wer?</p>`)",
                        "@template.shared.submit(here = here, label = \"Senden\")",
                        "<img alt=\"Ein Netz\">",
                        "<p>${here.say(\"a.b\")} und mehr</p>")) {
            SENTENCES.isBrokenBy("a.jte", markup);
        }
        SENTENCES.isKeptBy(
                "a.jte",
                "@import a.B\n@param String a = \"Text\"\n!{var x = a + \"} Text\";}<p class=\"x\">"
                        + "@if(x.equals(\"so\"))${here.say(\"a\")} · 1&nbsp;@else<br>@endif</p>");
    }

    @Test
    void formsWithoutTokenAreFound() {
        ONCE.isBrokenBy("a.jte", "<form method=\"post\" action=\"/a\"><button></button></form>");
        ONCE.isKeptBy("a.jte", "<form method=\"get\" action=\"/a\"></form>");
        ONCE.isKeptBy("a.jte", "<form method=\"post\">@template.shared.once(here = here)</form>");
    }

    private static List<Finding> inline(List<Source> sources) {
        return sources.stream().flatMap(it -> found(it, INLINE, it.text())).toList();
    }

    private static List<Finding> twice(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source ->
                                FORM.matcher(source.text())
                                        .results()
                                        .map(MatchResult::group)
                                        .filter(it -> !it.contains("@template.shared.once("))
                                        .filter(it -> !it.contains(AWAY))
                                        .map(it -> new Finding(source, it)))
                .toList();
    }

    private static List<Finding> sentences(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source -> {
                            String markup = Markup.of(source.text());
                            String text =
                                    markup.replaceAll("<[^>]*>", " ").replaceAll("&#?\\w+;", " ");
                            return Stream.of(
                                            found(source, Pattern.compile("\\p{L}[^\\n]*"), text),
                                            found(source, SPOKEN, markup),
                                            found(source, SPOKEN_ARGUMENT, calls(source.text())))
                                    .flatMap(it -> it);
                        })
                .toList();
    }

    private static String calls(String template) {
        return template.replaceAll("(?m)^@param .*$", "");
    }

    private static Stream<Finding> found(Source source, Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> new Finding(source, it.group().strip()));
    }
}
