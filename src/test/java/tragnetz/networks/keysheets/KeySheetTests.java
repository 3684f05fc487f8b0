package tragnetz.networks.keysheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.backups.BackupKeys;
import tragnetz.shared.backups.KeyShare;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.util.List;
import java.util.regex.Pattern;

@HouseTest
class KeySheetTests {

    private static final String PAGE = "/de/administration/key-sheet";
    private static final Pattern GROUP = Pattern.compile("<li>(\\d{6})</li>");
    private static final Pattern WORD = Pattern.compile("<strong>([a-z]{4}-[a-z]{4})</strong>");

    @Autowired Visitors visitors;
    @Autowired Rows rows;
    @Autowired BackupKeys keys;

    @Test
    void threeSheetsAreShownOnceConfirmedAndOpenTheKey() {
        Visitor administrator = visitors.signedIn(DemoWorld.id("administrator"));
        rows.update("delete from networks.key_sheet");
        String key = keys.current().name();
        administrator.get(PAGE);
        assertThat(make(administrator, "Verein A", "Verein B", "verein b"))
                .contains("verschiedene Einrichtungen");

        administrator.get(PAGE);
        String printed = make(administrator, "Verein A", "Verein B", "Verein C");
        List<String> groups = GROUP.matcher(printed).results().map(it -> it.group(1)).toList();
        List<String> words = WORD.matcher(printed).results().map(it -> it.group(1)).toList();
        assertThat(groups).hasSize(54);
        KeyShare first = KeyShare.typed(String.join("", groups.subList(0, 18)));
        KeyShare third = KeyShare.typed(String.join("", groups.subList(36, 54)));
        assertThat(KeyShare.join(first, third).name()).isEqualTo(key);

        String later = administrator.get(PAGE).body();
        assertThat(later)
                .contains("0 von 3", "Verein C")
                .doesNotContain(words.get(0), groups.get(3));
        assertThat(confirm(administrator, "2", words.get(0))).contains("nicht das Prüfwort");
        assertThat(confirm(administrator, "9", words.get(0))).contains("nicht das Prüfwort");
        confirm(
                administrator,
                "2",
                words.get(1).replace("-", " ").toUpperCase(java.util.Locale.ROOT));
        assertThat(administrator.get(PAGE).body()).contains("1 von 3");

        administrator.get(PAGE);
        make(administrator, "Verein D", "Verein E", "Verein F");
        assertThat(keys.current().name()).as("a new key").isNotEqualTo(key);
        assertThat(keys.of(new tragnetz.shared.archives.Label("backup", key)).name())
                .isEqualTo(key);
        assertThat(administrator.get(PAGE).body())
                .contains("0 von 3", "Verein D")
                .doesNotContain("Verein A");
    }

    private static String make(Visitor administrator, String... names) {
        return administrator
                .post(PAGE, "first", names[0], "second", names[1], "third", names[2])
                .body();
    }

    private static String confirm(Visitor administrator, String number, String word) {
        administrator.get(PAGE);
        return administrator.post(PAGE + "/confirmation", "number", number, "word", word).body();
    }
}
