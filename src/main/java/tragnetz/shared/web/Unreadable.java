package tragnetz.shared.web;

import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

import java.io.IOException;

/**
 * Requests that the server itself cannot read, long before our filters: they too get our page, in
 * the reader's language, with our headers and a number.
 */
@Component
final class Unreadable implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final LanguageFilter languages;
    private final SafetyHeaders headers;
    private final Pages pages;

    Unreadable(LanguageFilter languages, SafetyHeaders headers, Pages pages) {
        this.languages = languages;
        this.headers = headers;
        this.pages = pages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> {
                    // The host leaves its own report out when it finds this one.
                    ((org.apache.catalina.core.StandardHost) context.getParent())
                            .setErrorReportValveClass(Report.class.getName());
                    ((Host) context.getParent()).getPipeline().addValve(new Report());
                });
    }

    private final class Report extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                languages.greet(request);
                headers.write(response.getResponse());
                request.setAttribute(LostAndFound.class.getName(), true);
                pages.write(
                        new ErrorPage(status),
                        status,
                        request.getRequest(),
                        response.getResponse());
            } catch (IOException | RuntimeException _) {
                // The reader has hung up, or nothing of the request can be read: the status says
                // it.
            }
        }
    }
}
