package tragnetz.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Bytes on the wire, as a browser would never send them. */
public final class Wire {

    /** What came back; status 0 when the other side hung up without a word. */
    public record Reply(int status, List<String> head, String body) {

        public List<String> header(String name) {
            return head.stream()
                    .filter(it -> it.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(it -> it.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    private final URI base;

    public Wire(URI base) {
        this.base = base;
    }

    /** A request without body; further headers each as {@code name: value}. */
    public Reply ask(String method, String target, String... headers) {
        return send(head(method, target, headers));
    }

    public Reply post(String target, byte[] body, String... headers) {
        byte[] head = head("POST", target, concat(headers, "Content-Length: " + body.length));
        byte[] all = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return send(all);
    }

    public Reply send(byte[] bytes) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(20_000);
            try {
                OutputStream out = socket.getOutputStream();
                out.write(bytes);
                out.flush();
            } catch (IOException _) {
                // The other side has stopped listening; it may have answered all the same.
            }
            socket.getInputStream().transferTo(answer);
        } catch (IOException _) {
            // What has come until then is the answer.
        }
        return reply(answer.toString(StandardCharsets.UTF_8));
    }

    public byte[] head(String method, String target, String... headers) {
        boolean named = Arrays.stream(headers).anyMatch(it -> it.startsWith("Host:"));
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!named) {
            head.append("Host: ").append(base.getAuthority()).append("\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("Connection: close\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String[] concat(String[] headers, String more) {
        String[] all = Arrays.copyOf(headers, headers.length + 1);
        all[headers.length] = more;
        return all;
    }

    private static Reply reply(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            return new Reply(0, List.of(), text);
        }
        return new Reply(
                Integer.parseInt(text.substring(9, 12)),
                text.substring(0, end).lines().skip(1).toList(),
                text.substring(end + 4));
    }
}
