package tragnetz.directory.offers;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;

/**
 * A business card for address books: vCard 3.0 (RFC 2426), which old phones read too.
 *
 * @param page address of the offer's page, in whose language the card is written
 */
record VCard(Facts facts, String organisation, String title, String page) {

    /** Octets of a line, from the RFC. */
    private static final int LINE = 75;

    byte[] write() {
        StringBuilder card = new StringBuilder("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        line(card, "N", "", ";;;;");
        line(card, "FN", "", escaped(organisation));
        line(card, "ORG", "", escaped(organisation));
        line(card, "TEL", ";TYPE=WORK,VOICE", escaped(facts.phone()));
        line(card, "EMAIL", ";TYPE=INTERNET", escaped(facts.email()));
        line(card, "URL", "", escaped(facts.website() == null ? page : facts.website()));
        line(card, "NOTE", "", escaped(title + "\n" + page));
        return card.append("END:VCARD\r\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder card, String name, String type, String value) {
        if (value.isEmpty()) {
            return;
        }
        int octets = 0;
        for (int letter : (name + type + ":" + value).codePoints().toArray()) {
            String piece = Character.toString(letter);
            int own = piece.getBytes(StandardCharsets.UTF_8).length;
            if (octets + own > LINE) {
                card.append("\r\n ");
                octets = 1;
            }
            card.append(piece);
            octets += own;
        }
        card.append("\r\n");
    }

    /** No value ends its line or begins another property. */
    private static String escaped(@Nullable String value) {
        return value == null
                ? ""
                : value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\r", "")
                        .replace("\n", "\\n");
    }
}
