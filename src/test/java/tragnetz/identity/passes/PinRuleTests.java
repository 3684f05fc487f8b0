package tragnetz.identity.passes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tragnetz.shared.crypto.Digits;

import java.util.List;

class PinRuleTests {

    @Test
    void checkDigitFindsEverySlipAndEverySwap() {
        String digits = Digits.fresh();
        assertThat(Digits.valid(digits)).isTrue();
        assertThat(Digits.valid(digits.substring(1))).isFalse();
        for (int at = 0; at < 16; at++) {
            for (char other = '0'; other <= '9'; other++) {
                String slip = digits.substring(0, at) + other + digits.substring(at + 1);
                assertThat(Digits.valid(slip)).as(slip).isEqualTo(slip.equals(digits));
            }
            if (at < 15 && digits.charAt(at) != digits.charAt(at + 1)) {
                String swap =
                        digits.substring(0, at)
                                + digits.charAt(at + 1)
                                + digits.charAt(at)
                                + digits.substring(at + 2);
                assertThat(Digits.valid(swap)).as(swap).isFalse();
            }
        }
    }

    @Test
    void everybodysFirstPinsAreRefused() {
        String card = "4826159370264815";
        for (String easy :
                List.of(
                        "000000", "123456", "654321", "890123", "210987", "121212", "123123",
                        "112233", "111222", "159753", "482615", "264815")) {
            assertThat(new Pin(easy).easy(card)).as(easy).isTrue();
        }
        for (String fine : List.of("284715", "905113", "731946")) {
            assertThat(new Pin(fine).easy(card)).as(fine).isFalse();
        }
        assertThat(new Pin("284715").toString()).doesNotContain("284715");
    }
}
