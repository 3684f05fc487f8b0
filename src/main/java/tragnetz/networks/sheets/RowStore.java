package tragnetz.networks.sheets;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;
import java.util.UUID;

@Repository
class RowStore {

    /** A row as it is judged. */
    record Judged(
            int line,
            List<String> cells,
            String name,
            String fate,
            @Nullable String fault,
            @Nullable String note,
            String detail,
            @Nullable UUID twinId,
            int twinLine,
            @Nullable String twinName) {}

    /** A row that waits to be carried out. */
    record Open(int line, List<String> cells, String fate, String choice, @Nullable UUID twinId) {}

    /** What became of a row. */
    record Settled(int line, String fate, @Nullable UUID result) {}

    private static final String THIS = " network_id = :network and sheet_id = :sheet ";

    private final JdbcClient jdbc;

    RowStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID network, UUID sheet, List<Judged> rows) {
        jdbc.sql(
                        """
                        insert into networks.sheet_row (network_id, sheet_id, line, cells, name, fate, fault, note, detail, twin_id, twin_line,
                            twin_name)
                        select :network, :sheet, r.line, r.cells, r.name, r.fate, r.fault, r.note, r.detail, r."twinId", r."twinLine", r."twinName"
                        from jsonb_to_recordset(:rows::jsonb) as r(line integer, cells text[], name text, fate text, fault text, note text,
                            detail text, "twinId" uuid, "twinLine" integer, "twinName" text)
                        on conflict (network_id, sheet_id, line) do update set name = excluded.name, fate = excluded.fate, choice = 'same',
                            fault = excluded.fault, note = excluded.note, detail = excluded.detail, twin_id = excluded.twin_id,
                            twin_line = excluded.twin_line, twin_name = excluded.twin_name
                        """)
                .param("network", network)
                .param("sheet", sheet)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    /** The next rows after a line, in their order. */
    List<Open> after(UUID network, UUID sheet, int line, int limit) {
        return jdbc.sql(
                        "select line, cells, fate, choice, twin_id from networks.sheet_row where"
                                + THIS
                                + "and line > :line order by line limit :limit")
                .param("network", network)
                .param("sheet", sheet)
                .param("line", line)
                .param("limit", limit)
                .query(Open.class)
                .list();
    }

    List<Open> open(UUID network, UUID sheet, int limit) {
        return jdbc.sql(
                        "select line, cells, fate, choice, twin_id from networks.sheet_row where"
                                + THIS
                                + "and not settled order by line limit :limit")
                .param("network", network)
                .param("sheet", sheet)
                .param("limit", limit)
                .query(Open.class)
                .list();
    }

    /** What the rows say is no longer needed once it has been carried out. */
    void settle(UUID network, UUID sheet, List<Settled> rows) {
        jdbc.sql(
                        """
                        update networks.sheet_row set settled = true, cells = '{}', fate = r.fate, result = r.result
                        from jsonb_to_recordset(:rows::jsonb) as r(line integer, fate text, result uuid)
                        where network_id = :network and sheet_id = :sheet and sheet_row.line = r.line
                        """)
                .param("network", network)
                .param("sheet", sheet)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .update();
    }

    /** Rows that made something which has not been taken back yet. */
    List<Settled> made(UUID network, UUID sheet, int limit) {
        return jdbc.sql(
                        "select line, fate, result from networks.sheet_row where"
                                + THIS
                                + "and fate in ('added', 'joined') order by line desc limit :limit")
                .param("network", network)
                .param("sheet", sheet)
                .param("limit", limit)
                .query(Settled.class)
                .list();
    }

    int choose(UUID network, UUID sheet, int line, String choice) {
        return jdbc.sql(
                        "update networks.sheet_row set choice = :choice where"
                                + THIS
                                + "and line = :line and fate = 'twin' and not settled")
                .param("network", network)
                .param("sheet", sheet)
                .param("line", line)
                .param("choice", choice)
                .update();
    }
}
