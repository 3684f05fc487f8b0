package tragnetz.privacy.erasures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.support.HouseTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

@HouseTest
class LedgerTests {

    private static final Machine MACHINE = new Machine("test");

    @Autowired Erasures erasures;
    @Autowired Ledger ledger;
    @Autowired Settings settings;
    @Autowired Door door;

    @Test
    void lineLostBetweenCommitAndFileIsWrittenAtTheNextStartOnce() throws IOException {
        erasures.afterPropertiesSet();
        int before = ledger.lines().size();
        door.write(MACHINE, () -> erasures.erase(UUID.randomUUID()));
        Path file = settings.data().resolve("erasures.txt");
        List<String> whole = Files.readAllLines(file);
        Files.write(file, whole.subList(0, whole.size() - 1));
        Files.writeString(file, whole.getLast().substring(0, 136), StandardOpenOption.APPEND);

        assertThat(ledger.lines()).hasSize(before);

        erasures.afterPropertiesSet();

        assertThat(ledger.lines()).hasSize(before + 1);
        assertThat(Files.readAllLines(file)).contains(whole.getLast());
        erasures.afterPropertiesSet();
        assertThat(ledger.lines()).as("a second start adds nothing").hasSize(before + 1);
    }

    @Test
    void refusedErasureLeavesNoLineThatWouldEraseLater() {
        int before = ledger.lines().size();
        door.write(
                MACHINE,
                () -> {
                    erasures.erase(UUID.randomUUID());
                    door.forget();
                    return null;
                });
        assertThat(ledger.lines()).hasSize(before);

        door.write(MACHINE, () -> erasures.erase(UUID.randomUUID()));
        assertThat(ledger.lines()).hasSize(before + 1);
    }
}
