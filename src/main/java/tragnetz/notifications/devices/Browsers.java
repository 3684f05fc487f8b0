package tragnetz.notifications.devices;

import jakarta.servlet.http.HttpServletRequest;

import java.util.List;
import java.util.Objects;

/** Names a browser so that its owner knows it again; nothing more of it is stored. */
final class Browsers {

    private static final List<String> MAKES =
            List.of("Firefox", "Edg", "OPR", "SamsungBrowser", "Chrome", "Safari");
    private static final List<String> SYSTEMS =
            List.of("Android", "iPhone", "iPad", "Windows", "Mac", "Linux");

    private Browsers() {}

    static String name(HttpServletRequest request) {
        String agent = Objects.toString(request.getHeader("User-Agent"), "");
        String name = (first(MAKES, agent) + " " + first(SYSTEMS, agent)).strip();
        return name.isEmpty() ? "?" : name;
    }

    private static String first(List<String> names, String agent) {
        return names.stream().filter(agent::contains).findFirst().orElse("");
    }
}
