package tragnetz.house;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that takes one mail without saying so, and then nobody's until it reopens. */
final class StallingPost implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private final CountDownLatch stalls = new CountDownLatch(1);
    private final int last;
    private final CountDownLatch opens = new CountDownLatch(1);
    private volatile @Nullable String silent;

    /**
     * @param last the mail that is taken in silence, from 1
     */
    StallingPost(int last) throws IOException {
        this.last = last;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How often each address got a mail. */
    Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    /** Waits until the mail is taken that nobody hears about; tells whose it is. */
    String stalled() throws InterruptedException {
        if (!stalls.await(60, TimeUnit.SECONDS) || silent == null) {
            throw new AssertionError("Only " + taken.size() + " mails came");
        }
        return silent;
    }

    /** From now on everybody is answered again. */
    void reopen() {
        opens.countDown();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket caller = server.accept();
                Thread.startVirtualThread(() -> talk(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.ISO_8859_1))) {
            OutputStream out = caller.getOutputStream();
            if (silent != null) {
                opens.await();
            }
            say(out, "220 post");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    recipient = line.replaceAll(".*<(.*)>.*", "$1");
                }
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    while (!".".equals(in.readLine())) {
                        continue;
                    }
                    taken.merge(recipient, 1, Integer::sum);
                    if (silent == null && taken.size() >= last) {
                        silent = recipient;
                        stalls.countDown();
                        continue;
                    }
                }
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException | InterruptedException gone) {
            // The caller fell; what was taken counts.
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
