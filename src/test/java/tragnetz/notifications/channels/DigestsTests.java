package tragnetz.notifications.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.notifications.Notice;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@HouseTest
class DigestsTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Notices notices;
    @Autowired Digests digests;
    @Autowired Door door;
    @Autowired Rows rows;

    private final String address = Visitors.freshAddress();

    @AfterEach
    void now() {
        digests.set(Clock.systemUTC());
    }

    @Test
    void someNoticesBecomeOneMailInTheLanguageOfTheirReader() {
        UUID account = reader("tr");
        tell(account, "Netz eins", "Netz zwei");
        run();
        run();

        assertThat(mails()).hasSize(1);
        assertThat(mails().getFirst().get("subject")).isEqualTo("Sizin için 2 bildirim");
        assertThat(Objects.requireNonNull(mails().getFirst().get("body")).toString())
                .contains(
                        "Davet: \u2068Netz eins\u2069",
                        "/tr/my/invitations",
                        "/tr/my/notices/settings");
        assertThat(mails().getFirst().get("once")).isEqualTo(true);
    }

    @Test
    void aFallBetweenTickingAndPostingLeavesBothUndone() {
        UUID account = reader("de");
        tell(account, "Netz");

        assertThatThrownBy(
                        () ->
                                door.write(
                                        MACHINE,
                                        () -> {
                                            digests.run();
                                            throw new IllegalStateException("fallen");
                                        }))
                .hasMessage("fallen");
        run();
        run();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void inQuietHoursNothingComesAndAfterThemEverythingOnce() {
        UUID account = reader("de");
        rows.update(
                "update identity.account set quiet_from = ((now() - interval '1 hour') at time zone"
                    + " 'Europe/Berlin')::time, quiet_until = ((now() + interval '2 hours') at time"
                    + " zone 'Europe/Berlin')::time where account_id = ?",
                account);
        tell(account, "Netz");
        run();
        assertThat(mails()).isEmpty();

        later(account, Duration.ofHours(3));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void theDailyDigestWaitsForItsHourButUrgentNewsDoNot() {
        UUID account = reader("de");
        rows.update(
                "insert into notifications.preference (account_id, daily, hour, zone) values"
                        + " (?, true, extract(hour from (now() + interval '5 hours') at time"
                        + " zone 'UTC')::int, 'UTC')",
                account);
        rows.update(
                "insert into notifications.notice (account_id, kind, words, path, mail_due) values"
                        + " (?, 'can-wait', '{}', '/my', now())",
                account);
        tell(account, "Dringend");
        run();

        assertThat(mails()).hasSize(1);
        assertThat(Objects.requireNonNull(mails().getFirst().get("subject")).toString())
                .contains("Dringend");
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " mail_due between now() + interval '3 hours' and now() +"
                                        + " interval '6 hours'",
                                account))
                .isOne();
    }

    @Test
    void whoSharesThePhoneGetsMailsThatSayNothingAfterTheSessionHasEndedToo() {
        UUID account = reader("de");
        var phone = visitors.signedInOnce(account);
        phone.get("/de/my/shared-phone");
        phone.post("/de/my/shared-phone");
        rows.update("delete from identity.session where account_id = ?", account);
        tell(account, "Geheimnetz");
        run();

        assertThat(mails().getFirst().get("subject")).isEqualTo("Notizen");
        assertThat(Objects.requireNonNull(mails().getFirst().get("body")).toString())
                .doesNotContain("Geheimnetz")
                .contains("/de/my/notices");
    }

    @Test
    void whoseMailsComeBackGetsNoMore() {
        UUID account = reader("de");
        rows.update(
                "insert into notifications.suspension (account_id, suspended_at) values (?, now())",
                account);
        tell(account, "Netz");
        run();

        assertThat(mails()).isEmpty();
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where account_id = ? and"
                                        + " mail_due is not null",
                                account))
                .isZero();
    }

    @Test
    void whatTheReaderHasReadOrSwitchedOffDoesNotComeByMail() {
        UUID account = visitors.newcomer("Bora", address);
        tell(account, "Netz");
        run();
        assertThat(mails()).isEmpty();

        choose(account, true);
        tell(account, "Netz");
        rows.update(
                "update notifications.notice set read_at = now(), mail_due = null where account_id"
                        + " = ?",
                account);
        run();
        assertThat(mails()).isEmpty();
    }

    /** A reader who wants invitations by mail as well. */
    private UUID reader(String language) {
        UUID account = visitors.newcomer("Bora", address);
        rows.update(
                "update identity.account set ui_language = ? where account_id = ?",
                language,
                account);
        choose(account, true);
        return account;
    }

    private void choose(UUID account, boolean mail) {
        rows.update(
                "insert into notifications.choice (account_id, kind, mail, push) values (?,"
                        + " 'invitation', ?, true)",
                account,
                mail);
    }

    private void tell(UUID account, String... networks) {
        door.write(
                MACHINE,
                () -> {
                    notices.tell(
                            java.util.Arrays.stream(networks)
                                    .map(
                                            it ->
                                                    new Notice(
                                                            account,
                                                            "invitation",
                                                            Map.of("network", it),
                                                            "/my/invitations"))
                                    .toList());
                    return null;
                });
    }

    private void run() {
        while (door.write(MACHINE, digests::run)) {
            continue;
        }
    }

    private void later(UUID account, Duration time) {
        rows.update(
                "update notifications.notice set mail_due = now() where account_id = ? and mail_due"
                        + " is not null",
                account);
        digests.set(Clock.offset(Clock.systemUTC(), time));
        run();
    }

    private List<Map<String, Object>> mails() {
        return rows.query(
                "select subject, body, once from shared.mail where recipient = ?", address);
    }
}
