package tragnetz.shared.web;

import java.net.http.HttpHeaders;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Mozilla's HTTP Observatory in small: the same score for the same headers. Bonuses count only from
 * 90 points on, as there.
 */
final class Observatory {

    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");

    private final HttpHeaders headers;
    private final String body;
    private final boolean preloaded;

    /**
     * @param preloaded whether browsers ship with this name as reachable by https only; an operator
     *     asks for that at hstspreload.org
     */
    Observatory(HttpHeaders headers, String body, boolean preloaded) {
        this.headers = headers;
        this.body = body;
        this.preloaded = preloaded;
    }

    int score() {
        int penalties =
                points().values().stream().filter(it -> it < 0).mapToInt(Integer::intValue).sum();
        int bonus =
                points().values().stream().filter(it -> it > 0).mapToInt(Integer::intValue).sum();
        int score = 100 + penalties;
        return Math.max(0, score >= 90 ? score + bonus : score);
    }

    Map<String, Integer> points() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put("content-security-policy", policy());
        points.put("cookies", cookies());
        points.put("cross-origin-resource-sharing", sharing());
        points.put("cross-origin-resource-policy", resourcePolicy());
        points.put("referrer-policy", referrer());
        points.put("strict-transport-security", transport());
        points.put("subresource-integrity", integrity());
        points.put("x-content-type-options", is("X-Content-Type-Options", "nosniff") ? 0 : -5);
        points.put("x-frame-options", frames());
        return points;
    }

    private int policy() {
        Map<String, List<String>> policy = directives();
        if (policy.isEmpty()) {
            return -25;
        }
        List<String> fallback = policy.getOrDefault("default-src", List.of("*"));
        List<String> scripts = policy.getOrDefault("script-src", fallback);
        List<String> objects = policy.getOrDefault("object-src", fallback);
        List<String> styles = policy.getOrDefault("style-src", fallback);
        if (broad(scripts) || broad(objects) || scripts.contains("'unsafe-inline'")) {
            return -20;
        }
        if (policy.values().stream().flatMap(List::stream).anyMatch(it -> it.startsWith("http:"))) {
            return -20;
        }
        if (scripts.contains("'unsafe-eval'")) {
            return -10;
        }
        if (broad(styles) || styles.contains("'unsafe-inline'")) {
            return 0;
        }
        boolean closed =
                fallback.equals(List.of("'none'"))
                        && policy.getOrDefault("form-action", List.of("*")).stream()
                                .allMatch(it -> it.equals("'self'") || it.equals("'none'"));
        return closed ? 10 : 5;
    }

    private static boolean broad(List<String> sources) {
        return sources.stream()
                .anyMatch(it -> it.equals("*") || it.equals("https:") || it.equals("data:"));
    }

    private int cookies() {
        List<String> cookies = headers.allValues("Set-Cookie");
        if (cookies.isEmpty()) {
            return 0;
        }
        if (!cookies.stream().allMatch(it -> it.matches("(?i).*; *httponly.*"))) {
            return -30;
        }
        if (!cookies.stream().allMatch(it -> it.matches("(?i).*; *secure.*"))) {
            return transport() >= 0 ? -10 : -40;
        }
        return cookies.stream().allMatch(it -> it.matches("(?i).*; *samesite=(lax|strict).*"))
                ? 5
                : 0;
    }

    private int sharing() {
        String allowed = first("Access-Control-Allow-Origin");
        return !allowed.isEmpty() && is("Access-Control-Allow-Credentials", "true") ? -50 : 0;
    }

    private int resourcePolicy() {
        return switch (first("Cross-Origin-Resource-Policy")) {
            case "same-origin", "same-site" -> 10;
            case "cross-origin", "" -> 0;
            default -> -5;
        };
    }

    private int referrer() {
        return switch (first("Referrer-Policy")) {
            case "no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin" ->
                    5;
            case "" -> 0;
            default -> -5;
        };
    }

    private int transport() {
        String header = first("Strict-Transport-Security");
        if (!header.matches("max-age=\\d+.*")) {
            return -20;
        }
        long age = Long.parseLong(header.replaceAll("max-age=(\\d+).*", "$1"));
        boolean asks =
                age >= 31_536_000
                        && header.contains("includeSubDomains")
                        && header.contains("preload");
        return preloaded && asks ? 5 : age >= 15_768_000 ? 0 : -10;
    }

    private int integrity() {
        List<String> scripts =
                SCRIPT.matcher(body)
                        .results()
                        .map(it -> it.group())
                        .filter(it -> it.contains("src="))
                        .toList();
        if (scripts.isEmpty()) {
            return 0;
        }
        boolean foreign = scripts.stream().anyMatch(it -> !it.matches(".*src=\"/[^/].*"));
        boolean checked = scripts.stream().allMatch(it -> it.contains("integrity=\"sha"));
        return foreign ? (checked ? 5 : -50) : checked ? 5 : 0;
    }

    private int frames() {
        if (directives().getOrDefault("frame-ancestors", List.of()).equals(List.of("'none'"))) {
            return 5;
        }
        return first("X-Frame-Options").matches("(?i)deny|sameorigin") ? 0 : -20;
    }

    private Map<String, List<String>> directives() {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : first("Content-Security-Policy").split(";", -1)) {
            List<String> words = Arrays.asList(directive.strip().split("\\s+", -1));
            if (!words.getFirst().isEmpty()) {
                directives.putIfAbsent(words.getFirst(), words.subList(1, words.size()));
            }
        }
        return directives;
    }

    private boolean is(String name, String value) {
        return first(name).equalsIgnoreCase(value);
    }

    private String first(String name) {
        return headers.firstValue(name).orElse("");
    }
}
