package tragnetz.house;

import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every route of the running house with its handler, written as in the access matrix. */
class Routes {

    private final Map<String, HandlerMethod> handlers = new TreeMap<>();

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        requestMappingHandlerMapping
                .getHandlerMethods()
                .forEach(
                        (mapping, handler) -> {
                            for (String pattern : mapping.getPatternValues()) {
                                for (String method :
                                        methods(mapping.getMethodsCondition().getMethods())) {
                                    handlers.put(method + " " + route(pattern), handler);
                                }
                            }
                        });
        handlers.remove("ANY /error");
    }

    /** {@code GET /n/{network}} and so on. */
    Map<String, HandlerMethod> all() {
        return handlers;
    }

    /** The language comes first in every page's address; the matrix leaves it out. */
    static String route(String pattern) {
        String bare = pattern.replaceFirst("^/\\{language:[^/]*}(?=/|$)", "/{language}");
        String page = bare.replaceFirst("^/\\{language}/(?=.)", "/");
        return page.equals("/{language}/") ? "/{language}" : page;
    }

    private static List<String> methods(java.util.Set<RequestMethod> methods) {
        List<String> names = new ArrayList<>(methods.stream().map(Enum::name).toList());
        return names.isEmpty() ? List.of("ANY") : names;
    }
}
