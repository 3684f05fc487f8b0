package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import tragnetz.shared.access.Missing;

import java.util.Map;

/** A path in a language we do not offer leads nowhere. */
@Configuration(proxyBeanMethods = false)
class LanguageGate implements WebMvcConfigurer, HandlerInterceptor {

    private final LanguageFilter languages;

    LanguageGate(LanguageFilter languages) {
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> parts
                && parts.get("language") instanceof String code
                && languages.offered(code).isEmpty()) {
            throw new Missing();
        }
        return true;
    }
}
