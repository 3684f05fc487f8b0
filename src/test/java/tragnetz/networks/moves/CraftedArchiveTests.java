package tragnetz.networks.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

import tragnetz.identity.Accounts;
import tragnetz.shared.Refusal;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitors;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;

/** Anybody can write an archive: it plants nothing in accounts, keys and records of this house. */
@HouseTest
class CraftedArchiveTests {

    private static final Machine MACHINE = new Machine("test");
    private static final Place HERE = new Place("test", "crafted", "1");

    private static final UUID PSZ = DemoWorld.id("organisation", "psz-auental");

    @Autowired Rows rows;
    @Autowired Door door;
    @Autowired Vault vault;
    @Autowired Accounts accounts;
    @Autowired Unpacking unpacking;
    @Autowired MovingWords words;
    private final UUID network = UUID.randomUUID();
    private final CraftedArchive crafted = new CraftedArchive(network);

    @Test
    void nobodyIsGivenAnAddressWhoIsHereAlready() {
        String address = Visitors.freshAddress();
        UUID peer = peer();
        crafted.network()
                .row("identity.email", "{'account_id':'%s','address':'%s'}", peer, address);
        assertThatThrownBy(this::arrive).isInstanceOf(DataAccessException.class);
        assertThat(rows.count("select count(*) from identity.email where address = ?", address))
                .as("an address without its account")
                .isZero();
    }

    /** Whoever coordinates the network there could issue a card, and come in with it. */
    @Test
    void accountOfTheSameIdBecomesAnotherOne() {
        UUID peer = peer();
        crafted.network()
                .row(
                        "identity.account",
                        "{'account_id':'%s','display_name':'Falsch','languages':[],'ui_language':'de',"
                            + "'administrator':true,'created_at':'2026-01-01','version':0}",
                        peer)
                .row(
                        "identity.email",
                        "{'account_id':'%s','address':'%s'}",
                        peer,
                        Visitors.freshAddress());
        crafted.sits(peer, "peer", "null");
        arrive();

        UUID arrived = seated();
        assertThat(arrived).isNotEqualTo(peer);
        assertThat(count("identity.email", "account_id", peer)).isZero();
        assertThat(count("networks.pass", "account_id", peer)).isZero();
        assertThat(count("networks.pass", "account_id", arrived)).isOne();
        assertThat(count("identity.email", "account_id", arrived)).isOne();
        assertThat(
                        rows.one(
                                Boolean.class,
                                "select administrator from identity.account where account_id = ?",
                                arrived))
                .isFalse();
    }

    @Test
    void personWithTheSameAddressTakesASeatAndNothingElse() {
        UUID known = peer();
        UUID there = UUID.randomUUID();
        String address = Visitors.freshAddress();
        rows.update(
                "insert into identity.email (account_id, address) values (?, ?)", known, address);
        crafted.entry(
                        "addresses",
                        "{\"account_id\":\"%s\",\"address\":\"%s\"}\n".formatted(there, address))
                .network();
        crafted.sits(there, "editor", "'" + PSZ + "'");
        arrive();

        assertThat(seated()).isEqualTo(known);
        assertThat(
                        rows.one(
                                String.class,
                                "select role || coalesce('' || organisation_id, '') from"
                                        + " networks.seat where network_id = ?",
                                network))
                .as("nobody speaks for an organisation that is here because an archive says so")
                .isEqualTo("peer");
        assertThat(count("networks.pass", "account_id", known)).isZero();
    }

    @Test
    void keysComeForOwnersOnlyWhoComeThemselves() {
        UUID other = DemoWorld.id("auental");
        UUID untold = UUID.randomUUID();
        door.write(MACHINE, () -> vault.seal(other, HERE, "vorher"));
        int epoch = epochs(other);
        crafted.entry("keys", key(other, 9) + key(network, 1) + key(untold, 1)).network();
        crafted.circle(UUID.randomUUID());
        arrive();
        assertThat(epochs(other)).isEqualTo(epoch);
        assertThat(epochs(untold)).isZero();
    }

    @Test
    void nobodysKeysAreShared() {
        for (UUID other : List.of(peer(), DemoWorld.id("auental"), PSZ)) {
            crafted.network();
            crafted.circle(other);
            assertThatThrownBy(this::arrive).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void neitherDomainsNorOtherOrganisationsAreTaken() {
        crafted.network()
                .row(
                        "networks.domain",
                        "{'network_id':'%1$s','host':'own-%1$s.example','wished_at':'2026-01-01',"
                                + "'allowed_at':'2026-01-01'}",
                        network)
                .row(
                        "networks.organisation_text",
                        "{'organisation_id':'%s','language':'bs','about':'Falsch','state':'source',"
                                + "'changed_at':'2026-01-01'}",
                        PSZ)
                .row(
                        "networks.organisation_alias",
                        "{'old_id':'%s','organisation_id':'%s','merged_at':'2026-01-01'}",
                        PSZ,
                        UUID.randomUUID())
                .row(
                        "directory.import_item",
                        "{'network_id':'%s','kind':'organisation','source_id':'1',"
                                + "'organisation_id':'%s','digest':'\\\\x00'}",
                        network,
                        PSZ);
        arrive();
        assertThat(
                        rows.one(
                                Boolean.class,
                                "select allowed_at is null from networks.domain where network_id ="
                                        + " ?",
                                network))
                .isTrue();
        assertThat(
                        rows.count(
                                "select count(*) from networks.organisation_text where about ="
                                        + " 'Falsch'"))
                .isZero();
        assertThat(count("networks.organisation_alias", "old_id", PSZ)).isZero();
        assertThat(count("directory.import_item", "network_id", network)).isZero();
    }

    @Test
    void nothingLeavesFromHereBecauseAnArchiveSaysSo() {
        crafted.network()
                .row(
                        "circulars.circular",
                        "{'network_id':'%1$s','id':'%1$s','language':'de','state':'scheduled',"
                                + "'groups':['seats:all'],'news':false,'due_at':'2026-01-01',"
                                + "'created_at':'2026-01-01','version':0,'tries':0}",
                        network);
        arrive();
        assertThat(
                        rows.one(
                                String.class,
                                "select state from circulars.circular where network_id = ?",
                                network))
                .isEqualTo("draft");
    }

    @Test
    void rowsOfOtherNetworksBreakTheArchive() {
        crafted.network()
                .row(
                        "networks.network_text",
                        "{'network_id':'%s','language':'xx','name':'Falsch'}",
                        DemoWorld.id("auental"));
        assertThatThrownBy(this::arrive).isInstanceOf(Refusal.class);
        assertThat(count("networks.network", "id", network)).isZero();
    }

    private void arrive() {
        door.write(
                MACHINE,
                () -> {
                    try {
                        byte[] archive = crafted.sealed(words.current());
                        return unpacking.unpack(new ByteArrayInputStream(archive), "");
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private UUID peer() {
        return door.write(MACHINE, () -> accounts.open("Peer", null, List.of("de"), "de"));
    }

    private UUID seated() {
        return rows.one(
                UUID.class, "select account_id from networks.seat where network_id = ?", network);
    }

    private String key(UUID owner, int epoch) {
        UUID thief = UUID.randomUUID();
        door.write(MACHINE, () -> vault.seal(thief, HERE, ""));
        return door.read(MACHINE, () -> vault.handOver(thief))
                        .getFirst()
                        .replace(thief + " 1", owner + " " + epoch)
                + "\n";
    }

    private int epochs(UUID owner) {
        return (int) count("shared.keyset", "owner_id", owner);
    }

    private long count(String table, String column, UUID value) {
        return rows.count("select count(*) from " + table + " where " + column + " = ?", value);
    }
}
