package tragnetz.bench;

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

/** A mail server that takes every mail and keeps nothing but how often whose came. */
final class Sink implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    Sink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many addresses got a mail. */
    int people() {
        return taken.size();
    }

    /** How many got the same more than once. */
    long twice() {
        return taken.values().stream().filter(it -> it > 1).count();
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
            say(out, "220 sink");
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
                    // Mails of other parts that had waited for a server leave now as well.
                    if (recipient.endsWith(Circulars.CROWD)) {
                        taken.merge(recipient, 1, Integer::sum);
                    }
                }
                say(out, line.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException gone) {
            // The caller fell; what it had said so far counts.
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
