package tragnetz.identity.authenticator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.OptionalLong;

class TotpTests {

    /** Base 32 of {@code 12345678901234567890}, the secret of RFC 6238, appendix B. */
    private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void speaksAsTheStandardSays() {
        assertThat(Totp.code(SEED, 59 / 30)).isEqualTo("287082");
        assertThat(Totp.code(SEED, 1111111109L / 30)).isEqualTo("081804");
        assertThat(Totp.code(SEED, 1111111111L / 30)).isEqualTo("050471");
        assertThat(Totp.code(SEED, 2000000000L / 30)).isEqualTo("279037");
        assertThat(Totp.code(SEED, 20000000000L / 30)).isEqualTo("353130");
    }

    @Test
    void toleratesOneStepAndNoMore() {
        Instant now = Instant.ofEpochSecond(1_111_111_111);
        long present = now.getEpochSecond() / 30;

        assertThat(Totp.step(SEED, Totp.code(SEED, present - 1), now)).hasValue(present - 1);
        assertThat(Totp.step(SEED, Totp.code(SEED, present), now)).hasValue(present);
        assertThat(Totp.step(SEED, Totp.code(SEED, present + 1), now)).hasValue(present + 1);
        assertThat(Totp.step(SEED, Totp.code(SEED, present - 2), now))
                .isEqualTo(OptionalLong.empty());
        assertThat(Totp.step(SEED, Totp.code(SEED, present + 2), now))
                .isEqualTo(OptionalLong.empty());
        assertThat(Totp.step(SEED, "", now)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void seedsAreOfTheirLengthAndDiffer() {
        assertThat(Totp.seed()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.seed());
    }
}
