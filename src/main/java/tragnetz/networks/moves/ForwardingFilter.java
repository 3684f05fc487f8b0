package tragnetz.networks.moves;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Printed links of a network that moved still work: they lead to its new house. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class ForwardingFilter extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("/([a-z]{2})(/(?:n|[a-z]+)/[^/]+)(/.*)?");

    /** What is known in this house alone: the move, numbers of applications, who was reported. */
    private static final Pattern STAYING =
            Pattern.compile("/(move|relays|calls)(/.*)?|/application/(inquiry|withdrawal).*");

    private final Forwardings forwardings;
    private final Words words;

    ForwardingFilter(Forwardings forwardings, Words words) {
        this.forwardings = forwardings;
        this.words = words;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        String rest = path.matches() && path.group(3) != null ? path.group(3) : "";
        String target =
                path.matches() && !STAYING.matcher(rest).matches()
                        ? forwardings.lookUp(path.group(2))
                        : null;
        if (target == null || forwardings.stays(path.group(2), rest)) {
            chain.doFilter(request, response);
            return;
        }
        boolean asked = request.getMethod().matches("GET|HEAD");
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        int root = target.indexOf('/', "https://".length());
        String address =
                target.substring(0, root)
                        + "/"
                        + path.group(1)
                        + target.substring(root)
                        + rest
                        + (asked ? query : "");
        Language language = Language.of(path.group(1)).orElse(Language.DE);
        String said = words.say(language, "moves.moved", address);
        response.setContentType("text/plain;charset=UTF-8");
        if (asked) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", address);
            response.setHeader("Cache-Control", "max-age=3600");
        } else {
            response.setStatus(HttpServletResponse.SC_GONE);
            said += "\n" + words.say(language, "moves.unsaved");
        }
        response.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
    }
}
