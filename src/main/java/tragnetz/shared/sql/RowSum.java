package tragnetz.shared.sql;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a table's rows come to, in whatever order they come: the number of lines, and the sum of
 * their SHA-256 taken as four numbers each. Against accidents; an archive's seal is what keeps
 * people from changing it.
 */
public final class RowSum extends OutputStream {

    private final MessageDigest digest;
    private final long[] sum = new long[4];
    private long rows;

    public RowSum() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int begin = from;
        for (int place = from; place < from + length; place++) {
            if (bytes[place] == '\n') {
                digest.update(bytes, begin, place - begin);
                add(ByteBuffer.wrap(digest.digest()));
                begin = place + 1;
            }
        }
        digest.update(bytes, begin, from + length - begin);
    }

    private void add(ByteBuffer hash) {
        rows++;
        for (int part = 0; part < sum.length; part++) {
            sum[part] += hash.getLong();
        }
    }

    public long rows() {
        return rows;
    }

    /** The number of rows and 64 hexadecimal digits. */
    @Override
    public String toString() {
        ByteBuffer bytes = ByteBuffer.allocate(32);
        for (long part : sum) {
            bytes.putLong(part);
        }
        return rows + " " + HexFormat.of().formatHex(bytes.array());
    }
}
