package tragnetz.circulars.unsubscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.support.HouseTest;
import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

@HouseTest
class UnsubscriptionsTests {

    @Autowired Visitors visitors;
    @Autowired Settings settings;
    @Autowired Rows rows;

    private final String token = UUID.randomUUID().toString();
    private final String path = "/de/unsubscriptions/" + token;
    private UUID account;

    @BeforeEach
    void subscribe() {
        account = visitors.newcomer("Bora", Visitors.freshAddress());
        rows.update(
                "insert into circulars.subscription (network_id, account_id, token_hash) values (?,"
                        + " ?, sha256(?::text::bytea))",
                new OwnNetwork(rows, visitors).id(),
                account,
                token);
    }

    /** As a mail program does it: no cookie, no form, no following of redirects. */
    @Test
    void oneClickEndsItWithoutSigningIn() throws Exception {
        var answer =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(settings.baseUrl() + path))
                                        .header("Content-Type", "application/x-www-form-urlencoded")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "List-Unsubscribe=One-Click"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ended()).isTrue();
    }

    @Test
    void readingThePageEndsNothing() {
        assertThat(visitors.stranger().get(path).body()).contains("Eigenes Netz", "Abbestellen");
        assertThat(ended()).isFalse();
    }

    @Test
    void whoChangesHerMindGetsThemAgain() {
        var visitor = visitors.stranger();
        assertThat(visitor.fill(path, path).body()).contains("Abbestellt");
        assertThat(ended()).isTrue();
        visitor.post(path);
        assertThat(ended()).isTrue();
        assertThat(visitor.post(path, "again", "yes").body()).contains("Keine Rundmails mehr?");
        assertThat(ended()).isFalse();
    }

    @Test
    void aMadeUpLinkLeadsNowhere() {
        String made = "/de/unsubscriptions/" + "f".repeat(64);
        assertThat(visitors.stranger().get(made).statusCode()).isEqualTo(404);
        assertThat(visitors.stranger().post(made).statusCode()).isEqualTo(404);
        assertThat(ended()).isFalse();
    }

    private boolean ended() {
        return rows.count(
                        "select count(*) from circulars.subscription where account_id = ? and"
                                + " ended_at is not null",
                        account)
                == 1;
    }
}
