package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import tragnetz.support.Rows;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Waits for the job, which goes on in its own time. */
final class SheetWait {

    private SheetWait() {}

    static UUID latest(Rows rows, UUID network) {
        return rows.one(
                UUID.class,
                "select id from networks.sheet where network_id = ? order by made_at desc limit 1",
                network);
    }

    static void until(Rows rows, UUID network, String state) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        UUID sheet = latest(rows, network);
        String now = "";
        while (Instant.now().isBefore(end) && !now.equals(state)) {
            now = rows.one(String.class, "select state from networks.sheet where id = ?", sheet);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        assertThat(now).isEqualTo(state);
    }
}
