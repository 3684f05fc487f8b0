package tragnetz.networks.moves;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Sums up what is read. */
final class Summed extends InputStream {

    private final InputStream source;
    private final OutputStream sum;

    Summed(InputStream source, OutputStream sum) {
        this.source = source;
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = source.read(bytes, from, length);
        if (read > 0) {
            sum.write(bytes, from, read);
        }
        return read;
    }
}
