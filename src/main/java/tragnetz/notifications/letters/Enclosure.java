package tragnetz.notifications.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;

import tragnetz.shared.web.Typed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What is inside a mail: its text, and how many files we leave where they are. Only the parts that
 * are text are fetched, and only their beginning.
 *
 * @param cut whether the text was longer than we read
 */
record Enclosure(String text, int attachments, boolean cut) {

    /** Characters of a reply that are kept. */
    static final int LONGEST = 10_000;

    private static final int MOST_BYTES = 256 * 1024;
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;

    static Enclosure of(Part mail) throws MessagingException, IOException {
        Unpacking unpacking = new Unpacking();
        unpacking.open(mail, 0);
        String text =
                unpacking.plain.isEmpty()
                        ? Markup.words(unpacking.markup.toString())
                        : unpacking.plain.toString();
        return new Enclosure(Typed.clean(text), unpacking.attachments, unpacking.cut);
    }

    /** The machine-readable part of a report that a mail could not be delivered. */
    static String status(Part mail) throws MessagingException, IOException {
        if (mail.getContent() instanceof Multipart parts) {
            for (int i = 0; i < Math.min(parts.getCount(), MOST_PARTS); i++) {
                if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
                    return new Unpacking().read(parts.getBodyPart(i), StandardCharsets.US_ASCII);
                }
            }
        }
        return "";
    }

    private static final class Unpacking {

        private final StringBuilder plain = new StringBuilder();
        private final StringBuilder markup = new StringBuilder();
        private int attachments;
        private int parts;
        private boolean cut;

        void open(Part part, int depth) throws MessagingException, IOException {
            if (++parts > MOST_PARTS || depth > DEEPEST) {
                cut = true;
            } else if (part.isMimeType("multipart/*")) {
                Multipart inner = (Multipart) part.getContent();
                for (int i = 0; i < inner.getCount(); i++) {
                    open(inner.getBodyPart(i), depth + 1);
                }
            } else if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                    || part.getFileName() != null
                    || !part.isMimeType("text/*")) {
                attachments++;
            } else {
                StringBuilder kind = part.isMimeType("text/html") ? markup : plain;
                kind.append(read(part, charset(part))).append('\n');
            }
        }

        String read(Part part, Charset charset) throws MessagingException, IOException {
            try (InputStream stream = part.getInputStream()) {
                byte[] bytes = stream.readNBytes(MOST_BYTES);
                cut |= bytes.length == MOST_BYTES && stream.read() >= 0;
                return new String(bytes, charset);
            }
        }

        private static Charset charset(Part part) {
            try {
                String name = new ContentType(part.getContentType()).getParameter("charset");
                // Whoever says nothing, or ASCII for want of better, writes UTF-8 these days.
                return name == null || name.equalsIgnoreCase("us-ascii")
                        ? StandardCharsets.UTF_8
                        : Charset.forName(MimeUtility.javaCharset(name));
            } catch (MessagingException | IllegalArgumentException e) {
                return StandardCharsets.UTF_8;
            }
        }
    }
}
