package tragnetz.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

import tragnetz.shared.access.AuditLog;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Nobody;
import tragnetz.shared.access.Person;
import tragnetz.shared.access.Public;
import tragnetz.shared.access.Viewer;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Calls every handler inside the viewer's transaction: GET reads, POST is one command with one
 * audit line. Without a session only {@link Public} handlers are called.
 */
final class DoorAdapter extends RequestMappingHandlerAdapter {

    private final Door door;
    private final Once once;
    private final AuditLog audit;
    private final Strandings strandings;
    private final SingletonSupplier<List<Locks>> locks;

    DoorAdapter(
            Door door,
            Once once,
            AuditLog audit,
            Strandings strandings,
            ObjectProvider<Locks> locks) {
        this.strandings = strandings;
        this.door = door;
        this.once = once;
        this.audit = audit;
        this.locks = SingletonSupplier.of(() -> locks.stream().toList());
    }

    @Override
    protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
        return new ThroughTheDoor(method);
    }

    @Override
    protected InitBinderDataBinderFactory createDataBinderFactory(
            List<InvocableHandlerMethod> methods) {
        return new UploadBinders(methods, getWebBindingInitializer());
    }

    /** Thrown by a handler inside the transaction; carried out unchanged. */
    private static final class Carried extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Exception inner;

        Carried(Exception inner) {
            super(inner);
            this.inner = inner;
        }
    }

    private final class ThroughTheDoor extends ServletInvocableHandlerMethod {

        ThroughTheDoor(HandlerMethod method) {
            super(method);
        }

        @Override
        protected @Nullable Object doInvoke(@Nullable Object... arguments) throws Exception {
            var attributes =
                    (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
            HttpServletRequest request = attributes.getRequest();
            HttpServletResponse response = Objects.requireNonNull(attributes.getResponse());
            if ("OPTIONS".equals(request.getMethod())) {
                return super.doInvoke(arguments);
            }
            Viewer viewer = Visit.viewer(request);
            if (viewer instanceof Nobody && !states(Public.class)) {
                throw new SignInWanted();
            }
            if (states(WithoutTransaction.class)) {
                return super.doInvoke(arguments);
            }
            try {
                return "POST".equals(request.getMethod())
                        ? door.write(viewer, () -> command(viewer, request, response, arguments))
                        : door.read(viewer, () -> asked(request, arguments));
            } catch (Carried carried) {
                throw carried.inner;
            } catch (Missing missing) {
                refuse(viewer, request);
                throw missing;
            }
        }

        private @Nullable Object command(
                Viewer viewer,
                HttpServletRequest request,
                HttpServletResponse response,
                @Nullable Object... arguments) {
            unlocked(request);
            Once.Ticket ticket = once.ticket(request);
            Once.Twin twin = once.begin(ticket);
            if (twin != null) {
                twin.cookies().forEach(it -> response.addHeader(HttpHeaders.SET_COOKIE, it));
                return twin.moved();
            }
            Object answer = call(arguments);
            if (answer instanceof Answer.Moved moved) {
                done(viewer, request, response, ticket, moved);
            } else if (answer instanceof Answer.Shown shown) {
                done(viewer, request, response, ticket, shown.later());
            } else if (answer instanceof Answer.Again) {
                door.forget();
            } else {
                once.release(ticket);
                audit.write(viewer, line(request, null, false));
            }
            return answer;
        }

        private @Nullable Object asked(HttpServletRequest request, @Nullable Object... arguments) {
            unlocked(request);
            return call(arguments);
        }

        private void unlocked(HttpServletRequest request) {
            Object variables =
                    request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            if (variables instanceof Map<?, ?> words && words.get("network") instanceof String it) {
                String route = pattern(request).replaceFirst("^/\\{language[^/]*}", "");
                if (locks.obtain().stream().anyMatch(lock -> lock.locked(route, it))) {
                    throw new Missing();
                }
            }
        }

        private void done(
                Viewer viewer,
                HttpServletRequest request,
                HttpServletResponse response,
                Once.Ticket ticket,
                Answer.Moved moved) {
            once.finish(ticket, moved, response.getHeaders(HttpHeaders.SET_COOKIE));
            strandings.sent(request);
            audit.write(viewer, line(request, moved.done(), false));
        }

        /** A person who tries what is not there, or not for her, leaves a line too. */
        private void refuse(Viewer viewer, HttpServletRequest request) {
            if (viewer instanceof Person && "POST".equals(request.getMethod())) {
                door.write(
                        viewer,
                        () -> {
                            audit.write(viewer, line(request, null, true));
                            return null;
                        });
            }
        }

        private static AuditLog.Line line(
                HttpServletRequest request, @Nullable String done, boolean refused) {
            return new AuditLog.Line(
                    "POST " + pattern(request),
                    request.getRequestURI(),
                    new Visit(request).requestId(),
                    done,
                    refused);
        }

        private @Nullable Object call(@Nullable Object... arguments) {
            try {
                return super.doInvoke(arguments);
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new Carried(e);
            }
        }

        private boolean states(Class<? extends java.lang.annotation.Annotation> annotation) {
            return AnnotatedElementUtils.hasAnnotation(getMethod(), annotation)
                    || AnnotatedElementUtils.hasAnnotation(getBeanType(), annotation);
        }

        private static String pattern(HttpServletRequest request) {
            return Objects.toString(
                    request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        }
    }
}
