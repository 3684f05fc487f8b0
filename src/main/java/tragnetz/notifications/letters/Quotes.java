package tragnetz.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves out of an answer what it quotes. */
final class Quotes {

    private static final Pattern QUOTED = Pattern.compile("\\s*>.*");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");

    /** A line of hyphens or underscores that a program draws above the mail it answers. */
    private static final Pattern DRAWN = Pattern.compile("-{3,}.*-{3,}|_{10,}");

    /** {@code From: …} in any language; several together begin a quoted mail. */
    private static final Pattern HEADER = Pattern.compile("\\*?\\p{L}[\\p{L} ]{1,24}:\\*?\\s.+");

    private Quotes() {}

    /** The answer alone; the whole text when nothing would be left. */
    static String without(String text) {
        List<String> lines = text.lines().toList();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (SIGNATURE.matcher(line).matches()
                    || DRAWN.matcher(line.strip()).matches()
                    || beginsMail(lines, i)) {
                break;
            }
            if (QUOTED.matcher(line).matches()) {
                dropIntroduction(kept);
            } else {
                kept.add(line);
            }
        }
        String answer = String.join("\n", kept).replaceAll("\\n{3,}", "\n\n").strip();
        return answer.isEmpty() ? text.strip() : answer;
    }

    private static boolean beginsMail(List<String> lines, int from) {
        int headers = 0;
        boolean address = false;
        for (int i = from; i < Math.min(lines.size(), from + 4); i++) {
            String line = lines.get(i).strip();
            headers += HEADER.matcher(line).matches() ? 1 : 0;
            address |= line.contains("@");
        }
        return headers >= 3 && address && HEADER.matcher(lines.get(from).strip()).matches();
    }

    /** "On Monday somebody wrote:" above the first quoted line, on one or two lines. */
    private static void dropIntroduction(List<String> kept) {
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        if (!kept.isEmpty() && kept.getLast().strip().endsWith(":")) {
            boolean wrapped =
                    kept.size() > 1
                            && !kept.get(kept.size() - 2).isBlank()
                            && kept.get(kept.size() - 2).matches(".*\\d.*[^.!?:]");
            kept.removeLast();
            if (wrapped) {
                kept.removeLast();
            }
        }
    }
}
