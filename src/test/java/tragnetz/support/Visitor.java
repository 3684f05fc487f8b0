package tragnetz.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script: keeps cookies, fills in the hidden fields of the last page it saw. */
public class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI base;
    private final String place;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();

    Visitor(URI base) {
        this(base, "");
    }

    private Visitor(URI base, String place) {
        this.base = base;
        this.place = place;
    }

    /**
     * A visitor of any house, who comes from a place.
     *
     * @param place IP address that a proxy would tell; empty for none
     */
    public static Visitor of(URI base, String place) {
        return new Visitor(base, place);
    }

    /** Adds a cookie, {@code name=value}. */
    public Visitor with(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path)).GET();
        return send(request, headers);
    }

    /**
     * Sends a form with the last page's hidden fields; fields come as name, value, name, value …
     */
    public HttpResponse<String> post(String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (String name : List.of("_csrf", "_once")) {
            if (hidden.containsKey(name) && !List.of(fields).contains(name)) {
                pairs.add(pair(name, hidden.get(name)));
            }
        }
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(pair(fields[i], fields[i + 1]));
        }
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs))));
    }

    /**
     * Sends a form with a file and the last page's hidden fields.
     *
     * @param file name of the file's field
     * @param name of the file
     */
    public HttpResponse<String> upload(
            String path, String file, String name, byte[] content, String... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        List<String> pairs = new ArrayList<>(List.of(fields));
        for (String field : List.of("_csrf", "_once")) {
            if (hidden.containsKey(field) && !pairs.contains(field)) {
                pairs.addAll(List.of(field, hidden.get(field)));
            }
        }
        for (int i = 0; i < pairs.size(); i += 2) {
            part(body, "\"" + pairs.get(i) + "\"", pairs.get(i + 1).getBytes(UTF_8));
        }
        part(body, "\"" + file + "\"; filename=\"" + name + "\"", content);
        body.writeBytes("--=-=--\r\n".getBytes(UTF_8));
        return send(
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Content-Type", "multipart/form-data; boundary=\"=-=\"")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(
                ("--=-=\r\nContent-Disposition: form-data; name=" + name + "\r\n\r\n")
                        .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** Opens the page with the form, then sends it. */
    public HttpResponse<String> fill(String page, String action, String... fields) {
        get(page);
        return post(action, fields);
    }

    /** All cookies, as the header says them. */
    public String cookies() {
        return cookies.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Follows a redirect of the answer; other answers come back as they are. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(this::get).orElse(answer);
    }

    /** The value of a cookie; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Where a redirect leads; says the status of other answers. */
    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("stayed: " + answer.statusCode());
    }

    /** A hidden field of the last page. */
    public String hidden(String name) {
        return hidden.getOrDefault(name, "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!place.isEmpty()) {
            request.header("X-Forwarded-For", place);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies());
        }
        try {
            HttpResponse<String> answer =
                    CLIENT.send(
                            request.timeout(Duration.ofSeconds(30)).build(),
                            HttpResponse.BodyHandlers.ofString(UTF_8));
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher fields = HIDDEN.matcher(answer.body());
            while (fields.find()) {
                hidden.put(fields.group(1), fields.group(2));
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        int equals = pair.indexOf('=');
        if (header.contains("Max-Age=0")) {
            cookies.remove(pair.substring(0, equals));
        } else {
            cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
