package tragnetz.networks.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import tragnetz.support.OwnNetwork;
import tragnetz.support.Rows;
import tragnetz.support.Visitor;
import tragnetz.support.Visitors;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A coordinator with a network of her own, who brings lists along. */
final class Clerk {

    private final Rows rows;
    private final OwnNetwork network;
    private final Visitor visitor;

    Clerk(Visitors visitors, Rows rows) {
        this.rows = rows;
        network = new OwnNetwork(rows, visitors);
        visitor = visitors.signedIn(network.coordinator());
    }

    OwnNetwork network() {
        return network;
    }

    Visitor visitor() {
        return visitor;
    }

    /** A page of her network, with its language. */
    String at(String path) {
        return "/de" + network.path() + path;
    }

    /** The page of her latest list. */
    String sheet() {
        return at("/sheets/" + latest());
    }

    UUID latest() {
        return rows.one(
                UUID.class,
                "select id from networks.sheet where network_id = ? order by made_at desc limit 1",
                network.id());
    }

    /** Pastes lines and sees what became of each. */
    String pastes(String kind, String... lines) {
        HttpResponse<String> answer =
                visitor.fill(
                        at("/sheets/new"),
                        at("/sheets/new"),
                        "kind",
                        kind,
                        "text",
                        String.join("\n", lines));
        assertThat(Visitor.location(answer)).as(answer.body()).endsWith("did=sheet-read");
        return visitor.follow(answer).body();
    }

    void uploads(String kind, String file, byte[] content) {
        visitor.get(at("/sheets/new"));
        HttpResponse<String> answer =
                visitor.upload(at("/sheets/new"), "file", file, content, "kind", kind);
        assertThat(Visitor.location(answer)).endsWith("did=sheet-read");
        visitor.follow(answer);
    }

    /** So many associations; names that differ in a digit alone are taken for new. */
    void brings(String kind, int count) {
        String list =
                IntStream.range(0, count)
                        .mapToObj(it -> "Verein " + it + "\tv" + it + "@verein.example")
                        .collect(Collectors.joining("\n", "Name\tE-Mail\n", ""));
        visitor.get(at("/sheets/new"));
        visitor.upload(at("/sheets/new"), "none", "", new byte[0], "kind", kind, "text", list);
        rows.update(
                "update networks.sheet_row set fate = 'new' where network_id = ? and fate ="
                        + " 'twin'",
                network.id());
    }

    /** Has the list carried out and waits for the job, which goes on in its own time. */
    void executes() {
        visitor.fill(sheet(), sheet() + "/execution");
        waitsUntil("done");
    }

    void waitsUntil(String state) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        UUID sheet = latest();
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

    /** One column of the latest list's rows, in their order. */
    List<String> column(String name) {
        return rows
                .query(
                        "select "
                                + name
                                + " from networks.sheet_row where sheet_id = ? order by line",
                        latest())
                .stream()
                .map(it -> Objects.requireNonNull(it.get(name)).toString())
                .toList();
    }

    /** What the columns of the latest list were taken for. */
    String columns() {
        return rows.one(
                String.class,
                "select array_to_string(columns, ',') from networks.sheet where id = ?",
                latest());
    }

    UUID organisation(String name) {
        return rows.one(
                UUID.class,
                "select id from networks.organisation where steward_id = ? and name = ?",
                network.id(),
                name);
    }
}
