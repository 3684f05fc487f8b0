package tragnetz.house;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a test reads it: its language, the fields of its forms, its problems. */
record Sheet(String html) {

    private static final Pattern FORM =
            Pattern.compile(
                    "(?s)<form\\b(?=[^>]*method=\"post\")[^>]*\\baction=\"([^\"]*)\"[^>]*>(.*?)</form>");
    private static final Pattern NAME =
            Pattern.compile(
                    "<(?:input|select|textarea)\\b(?![^>]*type=\"file\")[^>]*\\bname=\"([^\"]+)\"");
    private static final Pattern SUMMARY =
            Pattern.compile("(?s)<div class=\"notice danger\" id=\"problems\".*?</ul>");
    private static final Pattern PROBLEM = Pattern.compile("(?s)<li>(.*?)</li>");
    private static final Pattern NAMED =
            Pattern.compile("<a href=\"#(field-[^\"]+)\">[^<]{1,200}[:?؟] [^<]+</a>");

    boolean speaks(String language) {
        return html.contains("<html lang=\"" + language + "\"");
    }

    /**
     * Names of the fields of the form that goes there, without tokens and files; empty when there
     * is none.
     */
    Optional<Set<String>> fields(String action) {
        Matcher forms = FORM.matcher(html);
        while (forms.find()) {
            if (forms.group(1).equals(action)) {
                Set<String> names = new LinkedHashSet<>();
                NAME.matcher(forms.group(2)).results().forEach(it -> names.add(it.group(1)));
                names.removeAll(Set.of("_csrf", "_once"));
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    /** What a field holds that people type into; empty when there is none of this name. */
    Optional<String> typed(String field) {
        Matcher area =
                Pattern.compile(
                                "(?s)<textarea\\b[^>]*\\bname=\""
                                        + field
                                        + "\"[^>]*>\\n?(.*?)</textarea>")
                        .matcher(html);
        if (area.find()) {
            return Optional.of(plain(area.group(1)));
        }
        Matcher line =
                Pattern.compile(
                                "(?s)<input id=\"field-"
                                        + field
                                        + "\" name=\"[^\"]*\""
                                        + " type=\"(?!password|radio|checkbox)[a-z]+\""
                                        + "(?:[^\">]++|\"[^\"]*+\")*+>")
                        .matcher(html);
        if (!line.find()) {
            return Optional.empty();
        }
        Matcher value = Pattern.compile("(?s)\\bvalue=\"([^\"]*)\"").matcher(line.group());
        return Optional.of(value.find() ? plain(value.group(1)) : "");
    }

    /** What is wrong with the telling of what is wrong. */
    List<String> unclear(String prefix) {
        List<String> unclear = new ArrayList<>();
        if (!html.contains("<title>" + prefix + " ")) {
            unclear.add("the title does not begin with " + prefix);
        }
        Matcher summary = SUMMARY.matcher(html);
        if (!summary.find()) {
            unclear.add("no summary");
            return unclear;
        }
        PROBLEM.matcher(summary.group())
                .results()
                .map(it -> it.group(1).strip())
                .forEach(
                        problem -> {
                            Matcher named = NAMED.matcher(problem);
                            if (problem.contains("<a ") && !named.matches()) {
                                unclear.add("a problem names no field: " + problem);
                            } else if (named.matches()
                                    && !html.contains(" id=\"" + named.group(1) + "\"")) {
                                unclear.add("a problem leads nowhere: " + problem);
                            }
                        });
        return unclear;
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
