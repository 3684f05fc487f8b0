package tragnetz.networks.moves;

import tragnetz.shared.archives.ArchiveOutput;
import tragnetz.shared.archives.Label;
import tragnetz.shared.archives.MovingWord;
import tragnetz.shared.archives.Seal;
import tragnetz.shared.sql.RowSum;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An archive that somebody wrote by hand: whole, sealed, and full of lies. */
final class CraftedArchive {

    private final Map<String, String> entries = new LinkedHashMap<>();
    private final UUID network;

    CraftedArchive(UUID network) {
        this.network = network;
        entry("made", network + "\nhand-" + network + "\nhttps://old.example\n2026-01-01\n");
    }

    CraftedArchive entry(String name, String text) {
        entries.put(name, text);
        return this;
    }

    /** One row as JSON, with {@code '} for {@code "}; its columns are all the table has. */
    CraftedArchive row(String table, String text, Object... values) {
        String json = text.formatted(values).replace('\'', '"');
        String columns =
                Pattern.compile("\"(\\w+)\":")
                        .matcher(json)
                        .results()
                        .map(it -> it.group(1))
                        .collect(Collectors.joining(","));
        return entry("tables/" + table, columns + "\n" + json + "\n");
    }

    /** The network itself. */
    CraftedArchive network() {
        return row(
                "networks.network",
                "{'id':'%1$s','slug':'hand-%1$s','language':'de','languages':['de'],'hue':30,"
                        + "'country':'DE','region':'','founded_on':'2026-01-01','version':0}",
                network);
    }

    /** Somebody with a seat, and a pass that a coordinator could issue anew. */
    void sits(UUID account, String role, String organisation) {
        row(
                        "networks.pass",
                        "{'network_id':'%s','account_id':'%s','issued_at':'2026-01-01'}",
                        network,
                        account)
                .row(
                        "networks.seat",
                        "{'network_id':'%1$s','id':'%1$s','account_id':'%2$s','role':'%3$s',"
                                + "'organisation_id':%4$s,'since':'2026-01-01'}",
                        network,
                        account,
                        role,
                        organisation);
    }

    void circle(UUID id) {
        row(
                "circles.circle",
                "{'network_id':'%s','id':'%s','name':'Falsch','language':'de','languages':['de'],"
                        + "'days':90,'authorities':false,'created_at':'2026-01-01','version':0}",
                network,
                id);
    }

    byte[] sealed(MovingWord word) throws Exception {
        Seal seal = Seal.fresh();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder manifest = new StringBuilder();
        try (ArchiveOutput archive =
                new ArchiveOutput(out, new Label(Packing.KIND, word.lock(seal)), seal)) {
            for (var it : entries.entrySet()) {
                byte[] bytes = it.getValue().getBytes(StandardCharsets.UTF_8);
                RowSum sum = new RowSum();
                sum.write(bytes, 0, bytes.length);
                manifest.append(it.getKey()).append(' ').append(sum).append('\n');
                archive.add(it.getKey(), it.getValue());
            }
            archive.add("manifest", manifest.toString());
        }
        return out.toByteArray();
    }
}
