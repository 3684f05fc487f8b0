package tragnetz.shared.web;

import gg.jte.Content;

import io.nayuki.qrcodegen.QrCode;

/** A text as a picture that a phone reads, drawn here so that no secret leaves the house. */
public final class Qr {

    private static final int QUIET = 4;

    private Qr() {}

    /** An SVG of one path, black on white in dark mode too: phones do not read it inverted. */
    public static Content picture(String text, String label) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            int pen = -1;
            for (int x = 0; x < code.size; x++) {
                int from = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append(
                            pen < 0
                                    ? "M%d %d.5h%d".formatted(from + QUIET, y + QUIET, x - from)
                                    : "m%d 0h%d".formatted(from - pen, x - from));
                    pen = x;
                }
            }
        }
        int size = code.size + 2 * QUIET;
        String svg =
                """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="%d" height="%d" fill="#fff"/><path stroke="#000" d="%s"/></svg>\
                """
                        .formatted(escaped(label), size, size, size, size, path);
        return output -> output.writeContent(svg);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
