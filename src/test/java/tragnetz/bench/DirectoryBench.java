package tragnetz.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Not part of the tests: {@code bin/mvn -q test -Dtest=DirectoryBench} runs it, as {@code
 * bin/bench} does.
 */
@HouseTest
class DirectoryBench {

    private static final Path RESULT = Path.of("target/bench/DirectoryBench");
    private static final int MEMBERS = 10_000;
    private static final int SAMPLES = 450;
    private static final List<String> ASKED =
            List.of(
                    "directory",
                    "directory?page=200",
                    "directory?q=Verein+77",
                    "directory?language=tr&region=Ort+5",
                    "directory?q=вереин",
                    "directory?q=zzz",
                    "members",
                    "members?page=200",
                    "members?region=Ort+5");

    @Autowired Visitors visitors;
    @Autowired Rows rows;

    @Test
    void tenThousandMembersAreRead() throws Exception {
        UUID network = UUID.randomUUID();
        String slug = "bench-" + network.toString().substring(0, 8);
        plant(network, slug);
        Visitor member = visitors.signedIn(member(network));
        List<Double> times = new ArrayList<>();
        for (int sample = -90; sample < SAMPLES; sample++) {
            String path = "/de/n/" + slug + "/" + ASKED.get(Math.floorMod(sample, ASKED.size()));
            long start = System.nanoTime();
            assertThat(member.get(path).statusCode()).isEqualTo(200);
            if (sample >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        times.sort(Double::compare);
        double p95 = times.get(SAMPLES * 95 / 100);
        Files.createDirectories(RESULT.getParent());
        Files.writeString(RESULT, String.format(Locale.ROOT, "%.1f ms", p95));
        rows.update("delete from networks.organisation where steward_id = ?", network);
        rows.update("delete from networks.network where id = ?", network);
    }

    private UUID member(UUID network) {
        UUID account = visitors.newcomer("Bench", Visitors.freshAddress());
        rows.update(
                "insert into networks.seat (network_id, id, account_id, role) values (?, ?, ?,"
                        + " 'peer')",
                network,
                account,
                account);
        return account;
    }

    private void plant(UUID network, String slug) {
        rows.update(
                "insert into networks.network (id, slug, language, languages, hue, country, region,"
                        + " founded_on, published_at) values (?, ?, 'de', '{de}', 30, 'DE', 'X',"
                        + " current_date, now())",
                network,
                slug);
        rows.update(
                "insert into networks.network_text (network_id, language, name) values (?, 'de',"
                        + " 'Bench')",
                network);
        rows.update(
                """
                insert into networks.organisation (id, steward_id, name, kind, country, region, languages, language)
                select gen_random_uuid(), ?, 'Verein ' || md5(i::text) || ' ' || i, 'association', 'DE', 'Ort ' || i % 40, '{de,tr,uk}', 'de'
                from generate_series(1, ?) i
                """,
                network, MEMBERS);
        rows.update(
                "insert into networks.membership (network_id, organisation_id, since) select"
                        + " steward_id, id, current_date from networks.organisation where"
                        + " steward_id = ?",
                network);
    }
}
