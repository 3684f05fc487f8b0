package tragnetz.privacy.exports;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.json.JsonMapper;

import tragnetz.shared.i18n.Language;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything about one person in one file: for reading ({@code data.html}), for machines (JSON).
 */
@Component
class Archive {

    private static final String STYLE =
            "body{font:1.05rem/1.6 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0"
                + " 1rem;color:#1c1b19;background:#fbf9f5}h2{margin-block:2.5rem"
                + " .3rem}dl{border-block-start:1px solid #d8d2c6;padding-block:.6rem;margin:0}dl"
                + " div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:0 0"
                + " 11rem;color:#5d574c}dd{flex:1 1 14rem;margin:0;white-space:pre-wrap;"
                + "overflow-wrap:anywhere}";

    private final Sections sections;
    private final DataWords words;

    Archive(Sections sections, DataWords words) {
        this.sections = sections;
        this.words = words;
    }

    /** A ZIP of both files. */
    byte[] of(UUID account, Language language) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("format", "tragnetz-personal-data/1");
        whole.put("made_at", Instant.now().toString());
        whole.put("tables", sections.plain(account));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("data.html"));
            zip.write(
                    html(sections.of(account, language), language)
                            .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("data.json"));
            zip.write(
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String html(List<Section> all, Language language) {
        String title = words.say(language, "privacy.data.title");
        StringBuilder html =
                new StringBuilder(
                                "<!doctype html>\n<html lang=\"%s\" dir=\"%s\"><head>"
                                        .formatted(language.code(), language.dir()))
                        .append(
                                "<meta charset=\"utf-8\"><meta name=\"viewport\""
                                        + " content=\"width=device-width\">")
                        .append(
                                "<title>%s</title><style>%s</style></head><body><h1>%s</h1>\n"
                                        .formatted(safe(title), STYLE, safe(title)))
                        .append(
                                "<p>%s</p>\n"
                                        .formatted(
                                                safe(DataWords.moment(Instant.now(), language))));
        for (Section section : all) {
            if (!section.entries().isEmpty()) {
                html.append(
                        "<h2>%s</h2>\n<p>%s %s</p>\n"
                                .formatted(
                                        safe(section.title()),
                                        safe(section.why()),
                                        safe(section.clock())));
                section.entries().forEach(entry -> append(html, entry));
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private static void append(StringBuilder html, Section.Entry entry) {
        html.append("<dl>");
        for (Section.Fact fact : entry.facts()) {
            html.append(
                    "<div><dt>%s</dt><dd dir=\"auto\">%s</dd></div>"
                            .formatted(safe(fact.label()), safe(fact.value())));
        }
        if (entry.vanishes() != null) {
            html.append("<div><dt></dt><dd>%s</dd></div>".formatted(safe(entry.vanishes())));
        }
        html.append("</dl>\n");
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
