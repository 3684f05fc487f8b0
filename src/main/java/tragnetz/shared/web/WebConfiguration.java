package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

import tragnetz.shared.access.AuditLog;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Viewer;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Objects;

/**
 * Pages live below {@code /{language}}, machines' addresses do not; viewers and languages are
 * arguments.
 */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final AnswerHandler answers;
    private final Parcels parcels;

    WebConfiguration(AnswerHandler answers, Parcels parcels) {
        this.answers = answers;
        this.parcels = parcels;
    }

    @Bean
    static WebMvcRegistrations registrations(
            Door door,
            Once once,
            AuditLog audit,
            Strandings strandings,
            ObjectProvider<Locks> locks) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new DoorAdapter(door, once, audit, strandings, locks);
            }
        };
    }

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                "/{language:[a-z]{2}}",
                type ->
                        type.isAnnotationPresent(Controller.class)
                                && !type.isAnnotationPresent(RestController.class));
    }

    /** What people typed reaches no handler before it is clean, alone or in a list. */
    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, String.class, Typed::clean);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(answers);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new FromVisit(parcels));
    }

    /** A {@link Viewer} or {@link Person}, a {@link Language}, what is {@link Kept}. */
    private record FromVisit(Parcels parcels) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            Class<?> type = parameter.getParameterType();
            return Viewer.class.isAssignableFrom(type)
                    || type == Language.class
                    || type == Kept.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest web,
                @Nullable WebDataBinderFactory binders) {
            var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
            if (parameter.getParameterType() == Language.class) {
                return new Visit(request).language();
            }
            if (parameter.getParameterType() == Kept.class) {
                return new Kept(parcels, request);
            }
            Viewer viewer = Visit.viewer(request);
            if (!parameter.getParameterType().isInstance(viewer)) {
                throw new SignInWanted();
            }
            return viewer;
        }
    }
}
