package tragnetz.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Nobody;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

@HouseTest
class VaultTests {

    private static final Machine MACHINE = new Machine("test");
    private static final Place HERE = new Place("identity.authenticator", "seed", "1");
    private static final String TEXT = "شمارهٔ من 030 901820 – Größe 🌊";

    @Autowired Vault vault;
    @Autowired Door door;
    @Autowired KeysetStore store;
    @Autowired Rows rows;

    private final UUID owner = UUID.randomUUID();

    @Test
    void opensWhatItSealed() {
        byte[] sealed = seal(owner, HERE);

        assertThat(open(owner, HERE, sealed)).isEqualTo(TEXT);
        assertThat(seal(owner, HERE)).isNotEqualTo(sealed);
    }

    @Test
    void sealedTextOpensInItsPlaceAndForItsOwnerOnly() {
        byte[] sealed = seal(owner, HERE);
        UUID other = UUID.randomUUID();
        seal(other, HERE);

        illegible(other, HERE, sealed);
        illegible(owner, new Place("identity.account", "seed", "1"), sealed);
        illegible(owner, new Place("identity.authenticator", "name", "1"), sealed);
        illegible(owner, new Place("identity.authenticator", "seed", "2"), sealed);
    }

    @Test
    void changedTextIsIllegible() {
        for (int at : new int[] {0, 3, 4, 12, 30}) {
            byte[] sealed = seal(owner, HERE);
            sealed[at] ^= 1;
            illegible(owner, HERE, sealed);
        }
        illegible(owner, HERE, new byte[0]);
    }

    @Test
    void renewedKeysKeepWhatIsOlderReadableAndBindTheirEpoch() {
        byte[] first = seal(owner, HERE);
        door.write(
                MACHINE,
                () -> {
                    vault.renew(owner);
                    return null;
                });
        byte[] second = seal(owner, HERE);

        assertThat(second[3]).isEqualTo((byte) 2);
        assertThat(open(owner, HERE, first)).isEqualTo(TEXT);
        assertThat(open(owner, HERE, second)).isEqualTo(TEXT);
        second[3] = 1;
        illegible(owner, HERE, second);
    }

    @Test
    void shreddedKeysMakeTheRestUnreadableForGood() {
        byte[] sealed = seal(owner, HERE);
        door.write(
                MACHINE,
                () -> {
                    vault.shred(owner);
                    return null;
                });

        illegible(owner, HERE, sealed);
        seal(owner, HERE);
        illegible(owner, HERE, sealed);
    }

    @Test
    void keysetOfAnotherOwnerCannotBePutInItsPlace() {
        UUID thief = UUID.randomUUID();
        seal(thief, HERE);
        byte[] sealed = seal(owner, HERE);
        rows.update(
                """
                update shared.keyset k set wrapped = o.wrapped from shared.keyset o
                where k.owner_id = ? and o.owner_id = ?
                """,
                owner,
                thief);

        illegible(owner, HERE, sealed);
    }

    @Test
    void databaseHoldsNeitherKeysNorText() {
        byte[] sealed = seal(owner, HERE);

        assertThat(HexFormat.of().formatHex(sealed))
                .doesNotContain(
                        HexFormat.of().formatHex("030 901820".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> door.read(Nobody.NOBODY, () -> store.newest(owner)))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void newWrappingKeyWrapsWhatTheOldOneHeld(@TempDir Path data) throws Exception {
        Settings settings =
                new Settings(data, "", URI.create("http://localhost"), false, "DE", false);
        KeyFolder folder = new KeyFolder(settings);
        Keyring old = new Keyring(folder);
        byte[] sealed =
                door.write(MACHINE, () -> new Vault(door, store, old).seal(owner, HERE, TEXT));
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Files.writeString(
                data.resolve("keys/vault"),
                folder.secret("vault") + "\n" + HexFormat.of().formatHex(key) + "\n");
        Keyring both = new Keyring(folder);

        assertThat(both.current()).isNotEqualTo(old.current());
        KeysetStore.Wrapped before = door.read(MACHINE, () -> store.newest(owner).orElseThrow());
        door.write(
                MACHINE,
                () -> {
                    new Vault(door, store, both).rewrap(before);
                    return null;
                });
        Files.writeString(data.resolve("keys/vault"), HexFormat.of().formatHex(key));
        Keyring latest = new Keyring(folder);

        assertThat(
                        door.read(
                                MACHINE,
                                () -> new Vault(door, store, latest).open(owner, HERE, sealed)))
                .isEqualTo(TEXT);
        rows.update("delete from shared.keyset where owner_id = ?", owner);
    }

    @Test
    void keysOfAnArchiveComeOnlyWithThoseThatAreHere() {
        UUID thief = UUID.randomUUID();
        seal(thief, HERE);
        seal(owner, HERE);
        String foreign = line(thief).replace(thief.toString(), owner.toString());
        String newer = foreign.replace(owner + " 1", owner + " 2");

        take(newer);
        take(foreign, newer);
        assertThat(line(owner)).isNotEqualTo(foreign);
        assertThat(epochs()).isOne();
        take(line(owner), newer);
        assertThat(epochs()).isEqualTo(2);
    }

    private void take(String... lines) {
        door.write(
                MACHINE,
                () -> {
                    vault.takeOver(List.of(lines), owner::equals);
                    return null;
                });
    }

    private String line(UUID of) {
        return door.read(MACHINE, () -> vault.handOver(of)).getFirst();
    }

    private int epochs() {
        return door.read(MACHINE, () -> vault.handOver(owner)).size();
    }

    private byte[] seal(UUID owner, Place place) {
        return door.write(MACHINE, () -> vault.seal(owner, place, TEXT));
    }

    private String open(UUID owner, Place place, byte[] sealed) {
        return door.read(Nobody.NOBODY, () -> vault.open(owner, place, sealed));
    }

    private void illegible(UUID owner, Place place, byte[] sealed) {
        assertThatThrownBy(() -> open(owner, place, sealed)).isInstanceOf(Illegible.class);
    }
}
