package tragnetz.shared.files;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing worth knowing before a photo's notes are thrown away: which side is up. */
final class Exif {

    private static final int NOTES = 0xFFE1;
    private static final int ORIENTATION = 0x0112;

    private Exif() {}

    /** 1 to 8 as the format counts; 1 when nothing is said. */
    static int orientation(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg);
            int at = 2;
            while (at + 4 < jpeg.length && (bytes.getShort(at) & 0xFF00) == 0xFF00) {
                if ((bytes.getShort(at) & 0xFFFF) == NOTES && bytes.getInt(at + 4) == 0x45786966) {
                    return orientation(bytes, at + 10);
                }
                at += 2 + (bytes.getShort(at + 2) & 0xFFFF);
            }
        } catch (IndexOutOfBoundsException broken) {
            return 1;
        }
        return 1;
    }

    private static int orientation(ByteBuffer bytes, int start) {
        bytes.order(
                bytes.getShort(start) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int entries = start + bytes.getInt(start + 4);
        int count = bytes.getShort(entries) & 0xFFFF;
        for (int i = 0; i < Math.min(count, 200); i++) {
            int entry = entries + 2 + 12 * i;
            if ((bytes.getShort(entry) & 0xFFFF) == ORIENTATION) {
                return bytes.getShort(entry + 8) & 0xFFFF;
            }
        }
        return 1;
    }
}
