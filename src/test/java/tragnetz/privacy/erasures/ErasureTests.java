package tragnetz.privacy.erasures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.identity.Accounts;
import tragnetz.privacy.Objection;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.App;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.UUID;

@HouseTest
class ErasureTests {

    @Autowired Visitors visitors;
    @Autowired Accounts accounts;
    @Autowired Erasures erasures;
    @Autowired Ledger ledger;
    @Autowired Door door;
    @Autowired Rows rows;
    @Autowired JdbcClient jdbc;
    @Autowired Vault vault;

    @Test
    void personLeavesAndEverySessionEnds() {
        UUID account = account();
        var elsewhere = visitors.signedIn(account);
        var visitor = visitors.signedIn(account);

        var done = visitor.fill("/de/my/erasure", "/de/my/erasure", "word", " Löschen ");

        assertThat(done.statusCode()).isEqualTo(303);
        String receipt = done.headers().firstValue("Location").orElseThrow();
        assertThat(receipt).startsWith("/de/erasures/");
        assertThat(visitors.stranger().get(receipt).body()).contains("Ihr Konto ist gelöscht");
        assertThat(elsewhere.get("/de/my/erasure").statusCode()).isEqualTo(303);
        assertThat(
                        rows.count(
                                "select count(*) from identity.account where account_id = ?",
                                account))
                .isZero();
        assertThat(
                        rows.count(
                                "select count(*) from privacy.audit_line where account_id = ?",
                                account))
                .as("the log forgets the name, its own last line included")
                .isZero();
        assertThat(
                        rows.count(
                                """
                                select count(*) from privacy.audit_line where command like '%/my/erasure'
                                and account_id is null and salt is null and actor is not null
                                """))
                .isPositive();
    }

    @Test
    void secondFactorIsWantedFirstAndWhatWasSealedIsIllegibleAfterwards() {
        UUID account = account();
        Visitor visitor = visitors.signedInOnce(account);
        App app = App.connectedBy(visitor, account, rows);
        byte[] seed =
                rows.one(
                        byte[].class,
                        "select seed from identity.authenticator where account_id = ?",
                        account);
        Place place = new Place("identity.authenticator", "seed", account.toString());
        assertThat(opened(account, place, seed)).isNotEmpty();

        var wanted = visitor.fill("/de/my/erasure", "/de/my/erasure", "word", "löschen");
        assertThat(app.prove(visitor, wanted)).isEqualTo("/de/my/interruption");
        assertThat(opened(account, place, seed)).as("nothing is erased yet").isNotEmpty();
        var done = visitor.fill("/de/my/erasure", "/de/my/erasure", "word", "löschen");

        assertThat(Visitor.location(done)).startsWith("/de/erasures/");
        assertThatThrownBy(() -> opened(account, place, seed))
                .as("a copy of the sealed field, from a backup say")
                .isInstanceOf(Illegible.class);
        assertThat(rows.count("select count(*) from shared.keyset where owner_id = ?", account))
                .isZero();
    }

    private String opened(UUID account, Place place, byte[] sealed) {
        return door.write(new Machine("test"), () -> vault.open(account, place, sealed));
    }

    @Test
    void anotherWordErasesNothing() {
        UUID account = account();
        var refused =
                visitors.signedIn(account).fill("/de/my/erasure", "/de/my/erasure", "word", "ja");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Bitte schreiben Sie genau dieses Wort");
        assertThat(
                        rows.count(
                                "select count(*) from identity.account where account_id = ?",
                                account))
                .isOne();
    }

    @Test
    void lastCoordinatorHandsOverFirst() {
        UUID account = account();
        UUID network = UUID.randomUUID();
        String slug = "n-" + network.toString().substring(0, 8);
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on, published_at) values (?, ?, 'de', '{de}', 1, 'DE', 'x',"
                        + " current_date, now())",
                network,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " 'Verwaistes Netz')",
                network);
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?,"
                        + " gen_random_uuid(), ?, 'coordinator')",
                network,
                account);

        var visitor = visitors.signedIn(account);
        assertThat(visitor.get("/de/my/erasure").body())
                .contains("Verwaistes Netz")
                .doesNotContain("name=\"word\"");
        visitor.get("/de/my/data");
        assertThat(visitor.post("/de/my/erasure", "word", "löschen").statusCode()).isEqualTo(422);

        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?,"
                        + " gen_random_uuid(), ?, 'coordinator')",
                network,
                account());
        assertThat(visitor.get("/de/my/erasure").body()).contains("name=\"word\"");
        rows.update("delete from networks.network where id = ?", network);
    }

    @Test
    void lastAdministratorIsToldToAppointAnother() {
        UUID ada = DemoWorld.id("administrator");
        List<Objection> objections =
                door.write(
                        new Machine("test"),
                        () -> {
                            jdbc.sql("update identity.account set administrator = (account_id = ?)")
                                    .param(ada)
                                    .update();
                            door.forget();
                            return erasures.objections(ada);
                        });

        assertThat(objections).extracting(Objection::key).contains("data.identity.account.last");
    }

    @Test
    void restoredCopyForgetsAgain() {
        UUID account = account();
        door.write(new Machine("test"), () -> erasures.erase(account));
        assertThat(ledger.lines()).isNotEmpty();
        rows.update(
                "delete from privacy.erasure where account_hash = sha256(uuid_send(?::uuid))",
                account);
        open(account);

        erasures.afterPropertiesSet();

        assertThat(
                        rows.count(
                                "select count(*) from identity.account where account_id = ?",
                                account))
                .isZero();
    }

    @Test
    void unknownReceiptIsMissing() {
        assertThat(visitors.stranger().get("/de/erasures/abc").statusCode()).isEqualTo(404);
    }

    private UUID account() {
        UUID account = UUID.randomUUID();
        open(account);
        return account;
    }

    private void open(UUID account) {
        door.write(
                new Machine("test"),
                () -> {
                    accounts.open(
                            account,
                            "Geht gleich",
                            account + "@leaving.example",
                            List.of("de"),
                            "de");
                    return null;
                });
    }
}
