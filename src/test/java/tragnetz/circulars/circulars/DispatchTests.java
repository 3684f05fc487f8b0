package tragnetz.circulars.circulars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.mail.Postmarks;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

@HouseTest
class DispatchTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Visitors visitors;
    @Autowired Dispatch dispatch;
    @Autowired DeliveryPostmarks postmarks;
    @Autowired Door door;
    @Autowired Rows rows;

    @Test
    void everybodyGetsItOnceInTheOwnLanguageWithAnEndOfTheOwn() {
        Writing writing = new Writing(visitors, rows);
        writing.member("tr", Visitors.freshAddress());
        writing.member("uk", Visitors.freshAddress());
        writing.member("fa", null);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.translate(id, "tr", "Toplantı", "Kim geliyor?");
        writing.send(id, dispatch, door);
        writing.due(id);
        door.write(MACHINE, dispatch::run);

        List<Map<String, Object>> mails = mails(id);
        assertThat(mails)
                .extracting(it -> it.get("language") + " " + it.get("subject"))
                .containsExactlyInAnyOrder("de Treffen", "tr Toplantı", "uk Treffen");
        assertThat(mails)
                .allMatch(
                        it ->
                                Objects.requireNonNull(it.get("once")).equals(true)
                                        && Objects.requireNonNull(it.get("bulk")).equals(true));
        assertThat(mails).extracting(it -> it.get("token")).doesNotHaveDuplicates();
        assertThat(mails)
                .allSatisfy(
                        it ->
                                assertThat(Objects.requireNonNull(it.get("body")).toString())
                                        .contains(
                                                Objects.requireNonNull(it.get("unsubscription"))
                                                        .toString())
                                        .doesNotContain("<img", "?u="));
        assertThat(Writing.find(mails, "uk")).contains("ще немає вашою мовою");
        assertThat(
                        rows.count(
                                "select count(*) from notifications.notice where path like ?",
                                "%" + id))
                .isEqualTo(4);
    }

    /** Each committed state is seen from outside: either all or nothing. */
    @Test
    void afterAFallWhileQueueingAllOfItIsDoneAgainAndNothingTwice() {
        Writing writing = new Writing(visitors, rows);
        writing.member("tr", Visitors.freshAddress());
        UUID id = writing.draft("Treffen", "Wer kommt?");
        rows.update(
                "update circulars.circular set state = 'scheduled', due_at = now() - interval '1"
                        + " year', groups = '{seats:all}' where id = ?",
                id);
        assertThatThrownBy(
                        () ->
                                door.write(
                                        MACHINE,
                                        () -> {
                                            dispatch.run();
                                            throw new IllegalStateException("fallen");
                                        }))
                .hasMessage("fallen");
        writing.dispatched(id, dispatch, door);

        assertThat(mails(id)).hasSize(2);
        assertThat(writing.state(id)).isEqualTo("underway");
    }

    @Test
    void beforeSendingItIsCountedAndBeforeLeavingItCanBeHeldBack() {
        Writing writing = new Writing(visitors, rows);
        writing.member("de", null);
        writing.member("de", null);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        String page = writing.path() + "/" + id;
        Visitor visitor = writing.coordinator();

        assertThat(
                        visitor.get(page + "/dispatch?groups=seats:all&groups=seats:peers&count=1")
                                .body())
                .contains("Das erreicht 3 Personen, jede einmal.", "Türkisch");
        visitor.post(page + "/dispatch", "groups", "seats:all", "when", "now");
        assertThat(writing.state(id)).isEqualTo("scheduled");
        assertThat(
                        rows.count(
                                "select extract(epoch from due_at - now())::int from"
                                        + " circulars.circular where id = ?",
                                id))
                .isBetween(20L, 30L);
        visitor.get(page);
        assertThat(Visitor.location(visitor.post(page + "/dispatch/withdrawal")))
                .isEqualTo(page + "?did=circular-held");
        writing.due(id);
        door.write(MACHINE, dispatch::run);
        assertThat(writing.state(id)).isEqualTo("draft");
    }

    @Test
    void whatEverybodyMayReadBecomesNewsOnceItLeaves() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Tag der offenen Tür", "Kommen Sie!");
        writing.translate(id, "tr", "Açık kapı günü", "Gelin!");
        String form = writing.path() + "/" + id + "/dispatch";
        writing.coordinator()
                .fill(
                        form + "?groups=seats:all&count=1",
                        form,
                        "groups",
                        "seats:all",
                        "when",
                        "now",
                        "news",
                        "yes");
        String news = "/tr" + writing.network.path() + "/news";
        assertThat(visitors.stranger().get(news).body()).doesNotContain("Açık kapı günü");
        writing.due(id);
        writing.dispatched(id, dispatch, door);

        assertThat(visitors.stranger().get(news).body()).contains("Açık kapı günü");
    }

    @Test
    void whatHasLeftCannotBeHeldBack() {
        Writing writing = new Writing(visitors, rows);
        writing.member("de", Visitors.freshAddress());
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);
        Visitor visitor = writing.coordinator();
        visitor.get("/de/my");

        assertThat(
                        Visitor.location(
                                visitor.post(writing.path() + "/" + id + "/dispatch/withdrawal")))
                .endsWith("?did=circular-late");
    }

    @Test
    void wrongTimesAndUnknownGroupsAreRefused() {
        Writing writing = new Writing(visitors, rows);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        String form = writing.path() + "/" + id + "/dispatch";
        for (String[] fields :
                new String[][] {
                    {"when", "now"},
                    {"groups", "seats:strangers", "when", "now"},
                    {"groups", "seats:all", "when", "never"},
                    {"groups", "seats:all", "when", "later", "day", "31.2.2027", "hour", "9:30"},
                    {"groups", "seats:all", "when", "later", "day", "1.1.2020", "hour", "9:30"},
                    {"groups", "seats:all", "when", "later", "day", "1.1.2099", "hour", "9:30"},
                    {"groups", "seats:all", "when", "later", "day", "24.12.2026", "hour", "25:00"}
                }) {
            assertThat(writing.coordinator().fill(form, form, fields).statusCode())
                    .as(String.join(" ", fields))
                    .isEqualTo(422);
        }
        assertThat(writing.state(id)).isEqualTo("draft");
    }

    @Test
    void whatBecameOfEveryMailIsCounted() {
        Writing writing = new Writing(visitors, rows);
        writing.member("de", Visitors.freshAddress());
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);
        List<UUID> mails =
                rows
                        .query("select mail_id from circulars.delivery where circular_id = ?", id)
                        .stream()
                        .map(it -> (UUID) it.get("mail_id"))
                        .toList();
        stamp(mails.get(0), Postmarks.Fate.SENT);
        assertThat(writing.state(id)).isEqualTo("underway");
        stamp(mails.get(1), Postmarks.Fate.UNSURE);

        assertThat(writing.state(id)).isEqualTo("gone");
        assertThat(writing.coordinator().get(writing.path() + "/" + id).body())
                .contains("nicht noch einmal verschickt");
    }

    @Test
    void whoIsUnsubscribedOrUnreachableReadsItInTheHouse() {
        Writing writing = new Writing(visitors, rows);
        UUID first = writing.member("de", Visitors.freshAddress());
        UUID second = writing.member("de", Visitors.freshAddress());
        rows.update(
                "insert into circulars.subscription (network_id, account_id, token_hash, ended_at)"
                        + " values (?, ?, uuid_send(gen_random_uuid()), now())",
                writing.network.id(),
                first);
        rows.update(
                "insert into notifications.suspension (account_id, suspended_at) values (?, now())",
                second);
        UUID id = writing.draft("Treffen", "Wer kommt?");
        writing.send(id, dispatch, door);

        assertThat(mails(id)).hasSize(1);
        assertThat(
                        rows.count(
                                "select count(*) from circulars.delivery where circular_id = ? and"
                                        + " fate = 'house'",
                                id))
                .isEqualTo(2);
    }

    private void stamp(UUID mail, Postmarks.Fate fate) {
        door.write(
                MACHINE,
                () -> {
                    postmarks.stamp(mail, UUID.randomUUID(), fate);
                    return null;
                });
    }

    private List<Map<String, Object>> mails(UUID id) {
        return rows.query(
                "select m.* from shared.mail m join circulars.delivery d on d.mail_id = m.id where"
                        + " d.circular_id = ?",
                id);
    }
}
