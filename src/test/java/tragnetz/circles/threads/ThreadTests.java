package tragnetz.circles.threads;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.circles.Round;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

@HouseTest
class ThreadTests {

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    private Round round;
    private UUID host;
    private String circle;
    private String thread;

    @BeforeEach
    void furnish() {
        round = new Round(visitors, rows);
        host = round.person("Hanna", "member");
        circle = round.circle(host, "Nachtcafé", "Eule");
        thread = round.thread(circle, host, "Gruß", "Guten Abend");
    }

    @Test
    void everyMessageSaysItsLanguageAndItsDirection() {
        visitors.signedIn(host).fill(thread, thread, "body", "مساء الخير", "tongue", "ar");
        visitors.signedIn(host).fill(thread, thread, "body", "Bonsoir");
        String page = visitors.signedIn(host).get(thread).body();

        assertThat(page)
                .contains("<p class=\"said\" lang=\"ar\" dir=\"rtl\">مساء الخير</p>")
                .contains("<p class=\"said\" lang=\"de\" dir=\"ltr\">Bonsoir</p>")
                .contains("verschwindet am");
    }

    @Test
    void wordsStayWordsAndAddressesBecomeLinks() {
        visitors.signedIn(host)
                .fill(
                        thread,
                        thread,
                        "body",
                        "<b onclick=x>Hallo</b> siehe https://netz.example/a?b=1&c=2.");
        String page = visitors.signedIn(host).get(thread).body();

        assertThat(page)
                .contains("&lt;b onclick=x&gt;Hallo&lt;/b&gt;")
                .contains(
                        "<a href=\"https://netz.example/a?b=1&amp;c=2\" rel=\"noreferrer noopener"
                                + " nofollow\" dir=\"ltr\">");
    }

    @Test
    void longConversationsComeInParts() {
        for (int i = 1; i <= 55; i++) {
            rows.update(
                    "insert into circles.message (network_id, circle_id, thread_id, id, member_id,"
                        + " body, language, sent_at, vanishes_at) select network_id, circle_id,"
                        + " thread_id, gen_random_uuid(), member_id, '', 'de', now() - interval '2"
                        + " hours' + ? * interval '1 minute', vanishes_at from circles.message"
                        + " where thread_id = ? order by sent_at desc limit 1",
                    i,
                    Round.id(thread));
        }
        Visitor visitor = visitors.signedIn(host);
        String newest = visitor.get(thread).body();
        assertThat(articles(newest)).isEqualTo(50);
        String before = newest.replaceFirst("(?s).*\\?before=([0-9a-f-]{36}).*", "$1");
        String earlier = visitor.get(thread + "?before=" + before).body();
        assertThat(articles(earlier)).isEqualTo(6);
        assertThat(earlier).doesNotContain("id=\"m-" + before).contains("Zum Neuesten");
        assertThat(visitor.get(thread + "?upto=" + before).body()).contains("id=\"m-" + before);
        assertThat(visitor.get(thread + "?before=nowhere").statusCode()).isEqualTo(400);
    }

    @Test
    void everybodyCanWriteAtTheSameTimeAndNothingIsLost() {
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(
                                i -> {
                                    Visitor visitor = visitors.signedIn(host);
                                    visitor.get(thread);
                                    return CompletableFuture.supplyAsync(
                                            () ->
                                                    visitor.post(thread, "body", "Wort " + i)
                                                            .statusCode());
                                })
                        .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(303);
        assertThat(visitors.signedIn(host).get(thread).body())
                .contains("Wort 0", "Wort 3", "Wort 7");
    }

    @Test
    void aLanguageTheCircleDoesNotWriteIsNamedAndTheWordsStay() {
        Visitor visitor = visitors.signedIn(host);
        String begin = circle + "/threads/new";
        for (String form : new String[] {thread, begin}) {
            var refused =
                    visitor.fill(
                            form,
                            form,
                            "subject",
                            "Neu",
                            "body",
                            "Merhaba arkadaşlar",
                            "tongue",
                            "tr");
            assertThat(refused.statusCode()).as(form).isEqualTo(422);
            assertThat(refused.body())
                    .contains("Das kennen wir nicht: tr.", "Merhaba arkadaşlar</textarea>");
        }
        assertThat(visitor.get(thread).body()).doesNotContain("Merhaba");
    }

    @Test
    void foreignThreadsAreMissingEvenToMembersOfAnotherCircle() {
        UUID other = round.person("Otto", "member");
        String elsewhere = round.circle(other, "Frühstück", "Amsel");
        String id = thread.substring(thread.lastIndexOf('/'));
        Visitor visitor = visitors.signedIn(other);

        assertThat(visitor.get(thread).statusCode()).isEqualTo(404);
        assertThat(visitor.get(elsewhere + "/threads" + id).statusCode()).isEqualTo(404);
        visitor.get(elsewhere);
        assertThat(visitor.post(elsewhere + "/threads" + id, "body", "Hier?").statusCode())
                .isEqualTo(404);
    }

    private static long articles(String page) {
        return page.split("<article class=\"message[^>]* id=", -1).length - 1;
    }
}
