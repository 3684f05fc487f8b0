package tragnetz.shared.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, by its bytes alone; its name and what a browser says of it prove nothing. */
public enum FileType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    SHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    SLIDES("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    TEXT("text/plain;charset=UTF-8", "txt");

    private final String mime;
    private final String ending;

    FileType(String mime, String ending) {
        this.mime = mime;
        this.ending = ending;
    }

    public String mime() {
        return mime;
    }

    /** Without dot. */
    public String ending() {
        return ending;
    }

    public boolean picture() {
        return this == JPEG || this == PNG || this == GIF;
    }

    /** The name with the ending of what the file really is. */
    public String named(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        boolean right =
                lower.endsWith("." + ending)
                        || this == JPEG && lower.endsWith(".jpeg")
                        || this == TEXT && lower.matches(".*\\.(csv|md)");
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
        return right ? name : (stem.isBlank() ? "file" : stem) + "." + ending;
    }

    /** What these bytes are; empty when it is nothing we take, programs and macros among it. */
    public static Optional<FileType> of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(PNG);
        }
        if (begins(bytes, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        }
        if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
            return Optional.of(PDF);
        }
        return begins(bytes, 'P', 'K', 3, 4) ? parcel(bytes) : text(bytes);
    }

    /** Told by the names of its parts, which lie there unpacked; nothing is unpacked here. */
    private static Optional<FileType> parcel(byte[] bytes) {
        String names = new String(bytes, StandardCharsets.ISO_8859_1);
        if (names.contains("vbaProject.bin")) {
            return Optional.empty();
        }
        if (names.startsWith("mimetype", 30)) {
            return Arrays.stream(new FileType[] {ODT, ODS, ODP})
                    .filter(it -> names.startsWith("mimetype" + it.mime + "PK", 30))
                    .findFirst();
        }
        if (!names.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        return names.contains("word/document.xml")
                ? Optional.of(WORD)
                : names.contains("xl/workbook.xml")
                        ? Optional.of(SHEET)
                        : names.contains("ppt/presentation.xml")
                                ? Optional.of(SLIDES)
                                : Optional.empty();
    }

    private static Optional<FileType> text(byte[] bytes) {
        try {
            boolean plain =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .chars()
                            .allMatch(
                                    it ->
                                            it >= ' ' && it != 0x7F
                                                    || it == '\n'
                                                    || it == '\r'
                                                    || it == '\t');
            boolean script = begins(bytes, '#', '!') || begins(bytes, '<');
            return plain && !script && bytes.length > 0 ? Optional.of(TEXT) : Optional.empty();
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
