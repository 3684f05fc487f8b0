package tragnetz.notifications.channels;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls a push service: a wake-up without a word in it. */
@Component
class Wakes {

    /** What came of a call. */
    enum Echo {
        HEARD,
        /** The browser does not want to be woken any more. */
        GONE,
        UNHEARD
    }

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Vapid vapid;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(PATIENCE)
                    .build();

    Wakes(Vapid vapid) {
        this.vapid = vapid;
    }

    /** Wakes a browser; several wake-ups it has not heard become one. */
    Echo wake(URI endpoint) {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .timeout(PATIENCE)
                        .header("TTL", "86400")
                        .header("Urgency", "normal")
                        .header("Topic", "new")
                        .header("Authorization", vapid.authorization(endpoint))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return switch (status) {
                case 200, 201, 202, 204 -> Echo.HEARD;
                case 404, 410 -> Echo.GONE;
                default -> Echo.UNHEARD;
            };
        } catch (IOException e) {
            return Echo.UNHEARD;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Echo.UNHEARD;
        }
    }
}
