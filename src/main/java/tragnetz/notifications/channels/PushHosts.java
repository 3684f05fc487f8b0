package tragnetz.notifications.channels;

import org.springframework.stereotype.Component;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The push services of the browsers there are; nothing else is ever called. */
@Component
public class PushHosts {

    private static final List<String> KNOWN =
            List.of(
                    "fcm.googleapis.com",
                    "updates.push.services.mozilla.com",
                    "web.push.apple.com",
                    "notify.windows.com");
    private static final int LONGEST = 1_000;

    /** Whether the address belongs to one of them, or to a host below one. */
    public boolean known(String address) {
        if (address.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return "https".equals(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && (uri.getPort() == -1 || uri.getPort() == 443)
                    && uri.getFragment() == null
                    && allowed(uri.getHost().toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean allowed(String host) {
        return KNOWN.stream().anyMatch(it -> host.equals(it) || host.endsWith("." + it));
    }
}
