package tragnetz.shared.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class AlphabetTests {

    @Test
    void sortsAsTheReadersLanguageDoes() {
        List<String> names = List.of("Zora", "Čuvari", "Cvijet", "Ärzte");

        assertThat(Alphabet.sorted(names, it -> it, Language.BS))
                .containsExactly("Ärzte", "Cvijet", "Čuvari", "Zora");
        assertThat(Alphabet.sorted(names, it -> it, Language.DE))
                .containsExactly("Ärzte", "Čuvari", "Cvijet", "Zora");
    }
}
