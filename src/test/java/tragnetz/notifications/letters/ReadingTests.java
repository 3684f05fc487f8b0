package tragnetz.notifications.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tragnetz.shared.mail.ReturnAddress;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

class ReadingTests {

    static final String TOKEN = "0123456789abcdef0123456789abcdef";
    static final String TO = "To: post+" + TOKEN + "@tragnetz.example\n";

    private static final ReturnAddress OWN = Own.address();

    /** The address's constructor is the house's own. */
    static final class Own {

        private Own() {}

        static ReturnAddress address() {
            try {
                var made = ReturnAddress.class.getDeclaredConstructor(String.class);
                made.setAccessible(true);
                return made.newInstance("post@tragnetz.example");
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void anAnswerIsItsTextWithoutWhatItQuotes() throws Exception {
        Incoming.Answer answer =
                answer(
                        "Content-Type: text/plain; charset=utf-8\n\n"
                                + "Ich komme gern.\n\n"
                                + "Bis dann\n"
                                + "Bora\n\n"
                                + "Am 3. März 2026 um 10:00 schrieb Netz Auental\n"
                                + "<post@tragnetz.example>:\n\n"
                                + "> Liebe alle,\n"
                                + "> kommt bitte.\n");

        assertThat(answer.token()).isEqualTo(TOKEN);
        assertThat(answer.sender()).isEqualTo("bora@test.example");
        assertThat(answer.text()).isEqualTo("Ich komme gern.\n\nBis dann\nBora");
        assertThat(answer.cut()).isFalse();
    }

    @Test
    void otherProgramsQuoteOtherwise() throws Exception {
        assertThat(
                        answer(
                                        "\nJa.\n\n________________________________\n"
                                                + "Von: Netz <post@tragnetz.example>\nGesendet:"
                                                + " heute\n")
                                .text())
                .isEqualTo("Ja.");
        assertThat(
                        answer(
                                        "\nДа.\n\nОт: Сеть <post@tragnetz.example>\nОтправлено:"
                                                + " сегодня 10:00\nКому: я\n\nДорогие")
                                .text())
                .isEqualTo("Да.");
        assertThat(answer("\nNein.\n-- \nBora\nVerein\n").text()).isEqualTo("Nein.");
        assertThat(answer("\n> Nur ein Zitat\n").text()).isEqualTo("> Nur ein Zitat");
        assertThat(answer("Content-Type: text/plain; charset=us-ascii\n\nGerçekten\n").text())
                .isEqualTo("Gerçekten");
        assertThat(answer("\nDrei Dinge:\n- eins\n- zwei\n").text())
                .isEqualTo("Drei Dinge:\n- eins\n- zwei");
    }

    @Test
    void markupBecomesWordsAndScriptsNothing() throws Exception {
        Incoming.Answer answer =
                answer(
                        "Content-Type: text/html; charset=utf-8\n\n"
                            + "<html><head><title>T</title><style>p{}</style></head><body><p>Guten"
                            + " <b>Tag</b> &amp; Dank<br>Zeile"
                            + " zwei</p><script>alert('x')</script><img src=x"
                            + " onerror=alert(1)><blockquote>Altes</blockquote></body></html>");

        assertThat(answer.text()).isEqualTo("Guten Tag & Dank\nZeile zwei");
    }

    @Test
    void filesAreLeftWhereTheyAreAndCounted() throws Exception {
        Incoming.Answer answer =
                answer(
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                                + "Content-Type: text/plain\n\nSiehe Anhang\n--b\n"
                                + "Content-Type: application/zip; name=a.zip\nContent-Disposition:"
                                + " attachment; filename=a.zip\nContent-Transfer-Encoding:"
                                + " base64\n\n"
                                + "QUJD".repeat(5_000_000)
                                + "\n--b\nContent-Type: text/html; name=x.html\n"
                                + "Content-Disposition: attachment\n\n<script>1</script>\n--b--\n");

        assertThat(answer.text()).isEqualTo("Siehe Anhang");
        assertThat(answer.attachments()).isEqualTo(2);
    }

    @Test
    void whatIsTooLongIsCutAndWhatIsTooDeepIsNotOpened() throws Exception {
        assertThat(answer("\n" + "wort ".repeat(100_000)).text()).hasSizeLessThanOrEqualTo(10_000);
        assertThat(answer("\n" + "wort ".repeat(100_000)).cut()).isTrue();
        StringBuilder deep = new StringBuilder("MIME-Version: 1.0\n");
        for (int i = 0; i < 60; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThat(answer(deep + "Content-Type: text/plain\n\nTief\n").text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (vacation)",
                "X-Autoreply: yes",
                "X-Auto-Response-Suppress: All",
                "Precedence: auto_reply",
                "Precedence: bulk",
                "Precedence: list",
                "List-Id: <a.example>",
                "Return-Path: <>",
                "From: MAILER-DAEMON@test.example",
                "From: no-reply@test.example"
            })
    void machinesAreNotAnswers(String header) throws Exception {
        assertThat(read(header + "\n" + TO + "\nIch bin im Urlaub"))
                .isEqualTo(new Incoming.Automatic());
    }

    @Test
    void peopleWhoseProgramSaysNoMachineWroteAreHeard() throws Exception {
        assertThat(read("Auto-Submitted: no\nFrom: b@test.example\n" + TO + "\nJa"))
                .isInstanceOf(Incoming.Answer.class);
    }

    @Test
    void bouncesSayWhoseMailboxIsGoneAndDelaysDoNot() throws Exception {
        assertThat(read(report("failed", "5.1.1"))).isEqualTo(new Incoming.Bounce(TOKEN, "5.1.1"));
        assertThat(read(report("delayed", "4.4.1"))).isEqualTo(new Incoming.Automatic());
        assertThat(read(report("delivered", "2.0.0"))).isEqualTo(new Incoming.Automatic());
    }

    @Test
    void withoutOneOfOurAddressesItIsNoneOfOurBusiness() throws Exception {
        assertThat(read("To: post@tragnetz.example\n\nHallo")).isEqualTo(new Incoming.Stray());
        assertThat(
                        read(
                                "To: someone@else.example\nSubject: post+"
                                        + TOKEN
                                        + "@tragnetz.example\n\nx"))
                .isEqualTo(new Incoming.Stray());
    }

    private static Incoming.Answer answer(String rest) throws Exception {
        return (Incoming.Answer) read("From: Bora <Bora@test.example>\n" + TO + rest);
    }

    private static Incoming read(String mail) throws Exception {
        return Reading.of(
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))),
                OWN);
    }

    static String report(String action, String status) {
        return "From: MAILER-DAEMON@mx.test.example\n"
                + TO
                + "Auto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: multipart/report;"
                + " report-type=delivery-status; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nIt did not work\n"
                + "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;"
                + " mx.test.example\n\nFinal-Recipient: rfc822; bora@test.example\nAction: "
                + action
                + "\nStatus: "
                + status
                + "\n--b\nContent-Type: message/rfc822\n\nSubject: Alt\n\nAlt\n--b--\n";
    }
}
