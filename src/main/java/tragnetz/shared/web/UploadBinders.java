package tragnetz.shared.web;

import jakarta.servlet.ServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.util.WebUtils;

import java.util.List;

/** Puts an {@link Upload} where a form's record asks for one. */
final class UploadBinders extends ServletRequestDataBinderFactory {

    UploadBinders(List<InvocableHandlerMethod> methods, @Nullable WebBindingInitializer init) {
        super(methods, init);
    }

    @Override
    protected ServletRequestDataBinder createBinderInstance(
            @Nullable Object target, String name, NativeWebRequest web) {
        return new Binder(target, name);
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        Binder(@Nullable Object target, String name) {
            super(target, name);
        }

        @Override
        protected ServletRequestValueResolver createValueResolver(ServletRequest request) {
            UploadedRequest form = WebUtils.getNativeRequest(request, UploadedRequest.class);
            return form == null
                    ? super.createValueResolver(request)
                    : new FromForm(form, request, this);
        }

        private static final class FromForm extends ServletRequestValueResolver {

            private final UploadedRequest form;

            FromForm(UploadedRequest form, ServletRequest request, WebDataBinder binder) {
                super(request, binder);
                this.form = form;
            }

            @Override
            protected @Nullable Object getRequestParameter(String name, Class<?> type) {
                return type == Upload.class
                        ? form.file(name)
                        : super.getRequestParameter(name, type);
            }
        }
    }
}
