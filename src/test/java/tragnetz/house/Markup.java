package tragnetz.house;

/**
 * A template's markup alone: expressions become a mark, directives and Java go, content blocks
 * stay.
 */
final class Markup {

    /** Stands where an expression writes its value. */
    static final char VALUE = '\u0001';

    private final String text;
    private final StringBuilder markup = new StringBuilder();
    private int at;

    private Markup(String text) {
        this.text = text;
    }

    static String of(String template) {
        Markup scanner = new Markup(template.replaceAll("(?s)<%--.*?--%>", ""));
        scanner.markup(false);
        return scanner.markup.toString();
    }

    private void markup(boolean block) {
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (block && letter == '`') {
                at++;
                return;
            }
            if (takes("${") || takes("$unsafe{")) {
                markup.append(VALUE);
                code('{', '}');
            } else if (takes("!{")) {
                code('{', '}');
            } else if (takes("@import ") || takes("@param ")) {
                at = Math.max(at, lineEnd());
            } else if (letter == '@' && directive()) {
                continue;
            } else {
                markup.append(letter);
                at++;
            }
        }
    }

    private boolean directive() {
        for (String word : new String[] {"@else", "@endif", "@endfor", "@endraw", "@raw"}) {
            if (text.startsWith(word, at) && !text.startsWith("@elseif", at)) {
                at += word.length();
                return true;
            }
        }
        if (text.startsWith("@if(", at)
                || text.startsWith("@elseif(", at)
                || text.startsWith("@for(", at)
                || text.startsWith("@template.", at)) {
            at = text.indexOf('(', at) + 1;
            code('(', ')');
            return true;
        }
        return false;
    }

    /** Java up to the closing mark; content blocks in it are markup again. */
    private void code(char open, char close) {
        int depth = 1;
        while (at < text.length() && depth > 0) {
            char letter = text.charAt(at);
            if (takes("@`")) {
                markup.append(' ');
                markup(true);
            } else if (letter == '"') {
                literal();
            } else {
                depth += letter == open ? 1 : letter == close ? -1 : 0;
                at++;
            }
        }
    }

    private void literal() {
        at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private boolean takes(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
