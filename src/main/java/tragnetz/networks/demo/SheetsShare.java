package tragnetz.networks.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.sql.Types;
import java.util.UUID;

/** Plants one list that has been taken in and one that waits for its coordinator. */
@Component
class SheetsShare implements DemoShare {

    private static final String NETWORK = "auental";

    private final JdbcClient jdbc;

    SheetsShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public void plant(DemoWorld world) {
        for (JsonNode sheet : world.file("sheets", NETWORK)) {
            UUID id = DemoWorld.id(NETWORK, "sheet", sheet.path("file").asString());
            jdbc.sql(
                            """
                            insert into networks.sheet (network_id, id, account_id, kind, file, heads, columns, state, made_at)
                            values (:network, :id, :account, :kind, :file, :heads, :columns, :state, cast(:day as date) + interval '10 hours')
                            """)
                    .param("network", DemoWorld.id(NETWORK))
                    .param("id", id)
                    .param("account", DemoWorld.id(NETWORK, "person", sheet.path("by").asString()))
                    .param("kind", sheet.path("kind").asString())
                    .param("file", sheet.path("file").asString())
                    .param("heads", DemoWorld.words(sheet.path("heads")))
                    .param("columns", DemoWorld.words(sheet.path("columns")))
                    .param("state", sheet.path("state").asString())
                    .param("day", world.daysAgo(sheet.path("daysAgo").asInt()))
                    .update();
            int line = 2;
            for (JsonNode row : sheet.path("rows")) {
                row(id, line++, row, sheet.path("state").asString().equals("done"));
            }
        }
    }

    private void row(UUID sheet, int line, JsonNode row, boolean settled) {
        String name = row.path("name").asString();
        String twin = text(row, "twin");
        jdbc.sql(
                        """
                        insert into networks.sheet_row (network_id, sheet_id, line, cells, name, fate, fault, note, detail, twin_id,
                            twin_name, settled, result)
                        values (:network, :sheet, :line, :cells, :name, :fate, :fault, :note, :detail, :twin,
                            (select min(name) from networks.organisation where id = :twin), :settled, :result)
                        """)
                .param("network", DemoWorld.id(NETWORK))
                .param("sheet", sheet)
                .param("line", line)
                .param("cells", DemoWorld.words(row.path("cells")))
                .param("name", name)
                .param("fate", row.path("fate").asString())
                .param("fault", text(row, "fault"), Types.VARCHAR)
                .param("note", text(row, "note"), Types.VARCHAR)
                .param("detail", row.path("detail").asString(""))
                .param(
                        "twin",
                        twin == null ? null : DemoWorld.id("organisation", twin),
                        Types.OTHER)
                .param("settled", settled)
                .param(
                        "result",
                        row.has("contact") ? DemoWorld.id(NETWORK, "contact", name) : null,
                        Types.OTHER)
                .update();
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.has(field) ? row.path(field).asString() : null;
    }
}
