package tragnetz.shared.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tragnetz.shared.Settings;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

class PinsTests {

    @TempDir Path data;

    @Test
    void sameSecretIsFoundAgainAndAnotherIsNot() {
        Pins pins = pins(data);

        assertThat(pins.lookup("4711")).isEqualTo(pins.lookup("4711")).hasSize(32);
        assertThat(pins.lookup("4711")).isNotEqualTo(pins.lookup("4712"));
    }

    @Test
    void proofHoldsForItsSecretAndSaltOnly() {
        Pins pins = pins(data);
        byte[] salt = pins.salt();
        byte[] proof = pins.proof("card 284715", salt);

        assertThat(pins.matches("card 284715", salt, proof)).isTrue();
        assertThat(pins.matches("card 284716", salt, proof)).isFalse();
        assertThat(pins.matches("card 284715", pins.salt(), proof)).isFalse();
    }

    @Test
    void peppersAreTwoAndMatter() {
        Pins here = pins(data.resolve("a"));
        Pins elsewhere = pins(data.resolve("b"));
        byte[] salt = here.salt();

        assertThat(here.lookup("4711")).isNotEqualTo(elsewhere.lookup("4711"));
        assertThat(here.proof("4711", salt)).isNotEqualTo(elsewhere.proof("4711", salt));
        assertThat(here.proof("4711", "tragnetz lookup 1".getBytes(StandardCharsets.US_ASCII)))
                .isNotEqualTo(here.lookup("4711"));
    }

    @Test
    void isArgon2idWithTheParametersWeWriteDown() {
        byte[] pepper =
                HexFormat.of().parseHex(new KeyFolder(settings(data)).secret("pepper-proof"));
        byte[] salt = new byte[16];
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(0x13)
                        .withMemoryAsKB(19456)
                        .withIterations(2)
                        .withParallelism(1)
                        .withSalt(salt)
                        .withSecret(pepper)
                        .build());
        byte[] expected = new byte[32];
        argon.generateBytes("284715".getBytes(StandardCharsets.UTF_8), expected);

        assertThat(pins(data).proof("284715", salt)).isEqualTo(expected);
    }

    private static Pins pins(Path data) {
        return new Pins(new KeyFolder(settings(data)));
    }

    private static Settings settings(Path data) {
        return new Settings(data, "", URI.create("http://localhost"), false, "DE", false);
    }
}
