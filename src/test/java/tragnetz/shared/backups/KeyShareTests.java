package tragnetz.shared.backups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import tragnetz.shared.Refusal;
import tragnetz.shared.archives.Seal;

import java.util.List;
import java.util.Random;

/** Two of three sheets open, one does not; whoever mistypes learns where. */
class KeyShareTests {

    private static final Seal SEAL = Seal.of("0f".repeat(32));

    @Test
    void anyTwoSheetsMakeTheKeyAndOneTellsNothing() {
        List<KeyShare> sheets = KeyShare.split(SEAL);

        assertThat(sheets).hasSize(3);
        for (KeyShare one : sheets) {
            for (KeyShare other : sheets) {
                if (one.number() != other.number()) {
                    assertThat(KeyShare.join(one, other).secret()).isEqualTo(SEAL.secret());
                }
            }
        }
        assertThat(sheets).noneMatch(it -> List.of(it.part()).contains(SEAL.secret()));
        assertThat(KeyShare.split(SEAL).getFirst().part())
                .as("fresh parts every time")
                .isNotEqualTo(sheets.getFirst().part());
    }

    @Test
    void wrongSheetsAreNamed() {
        List<KeyShare> sheets = KeyShare.split(SEAL);
        List<KeyShare> others = KeyShare.split(Seal.of("1e".repeat(32)));

        assertThatThrownBy(() -> KeyShare.join(sheets.getFirst(), sheets.getFirst()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("sheet 1 twice");
        assertThatThrownBy(() -> KeyShare.join(sheets.getFirst(), others.getLast()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("different keys");
        KeyShare forged = new KeyShare(sheets.getFirst().key(), 2, others.get(1).part());
        assertThatThrownBy(() -> KeyShare.join(sheets.getFirst(), forged))
                .hasMessageContaining("do not make the key");
    }

    @Test
    void whatIsTypedIsReadInAnyGrouping() {
        KeyShare sheet = KeyShare.split(SEAL).get(1);

        assertThat(KeyShare.typed(String.join(" ", sheet.groups()))).isEqualTo(sheet);
        assertThat(KeyShare.typed(String.join("", sheet.groups()))).isEqualTo(sheet);
        assertThat(KeyShare.typed(String.join("-\n", sheet.groups()) + "\n").word())
                .isEqualTo(sheet.word())
                .matches("[a-z]{4}-[a-z]{4}");
    }

    @Test
    void everyWrongDigitSwapAndMissingGroupIsFoundWhereItIs() {
        Random random = new Random(7);
        String typed = String.join("", KeyShare.split(SEAL).get(2).groups());
        for (int place = 0; place < typed.length(); place++) {
            char other = (char) ('0' + (typed.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            String wrong = typed.substring(0, place) + other + typed.substring(place + 1);
            assertThatThrownBy(() -> KeyShare.typed(wrong))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Group " + (place / 6 + 1) + " of 18");
        }
        for (int place = 0; place + 1 < typed.length(); place++) {
            boolean same = typed.charAt(place) == typed.charAt(place + 1);
            if (!same && place % 6 != 5) {
                String swapped =
                        typed.substring(0, place)
                                + typed.charAt(place + 1)
                                + typed.charAt(place)
                                + typed.substring(place + 2);
                assertThatThrownBy(() -> KeyShare.typed(swapped)).isInstanceOf(Refusal.class);
            }
        }
        assertThatThrownBy(() -> KeyShare.typed(typed.substring(6))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> KeyShare.typed(typed + "123456"))
                .hasMessageContaining("more than 18");
        assertThatThrownBy(() -> KeyShare.typed("")).hasMessageContaining("Group 1 of 18");
    }
}
