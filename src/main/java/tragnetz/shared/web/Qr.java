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
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 2 * QUIET;
        String svg =
                """
                <svg class="qr" role="img" aria-label="%s" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="%d" height="%d" fill="#fff"/><path fill="#000" d="%s"/></svg>\
                """
                        .formatted(escaped(label), size, size, size, size, path);
        return output -> output.writeContent(svg);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
