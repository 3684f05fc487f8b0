package tragnetz.networks.sheets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.web.House;

import java.util.List;
import java.util.UUID;

@Repository
class SheetPageStore {

    private static final String THIS = " network_id = :network and sheet_id = :sheet ";

    private final JdbcClient jdbc;

    SheetPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SheetPage page(House house, SheetTold sheet, String fate, int page) {
        return new SheetPage(
                house,
                sheet,
                counts(house.id(), sheet.id()),
                fate,
                page,
                rows(house.id(), sheet.id(), fate, page));
    }

    private List<SheetPage.Count> counts(UUID network, UUID sheet) {
        return jdbc.sql(
                        "select fate, count(*) as lines from networks.sheet_row where"
                                + THIS
                                + "group by fate order by array_position(array['new', 'twin',"
                                + " 'there', 'wrong', 'added', 'joined', 'asks', 'left', 'undone',"
                                + " 'kept'], fate)")
                .param("network", network)
                .param("sheet", sheet)
                .query(SheetPage.Count.class)
                .list();
    }

    private List<SheetPage.Row> rows(UUID network, UUID sheet, String fate, int page) {
        return jdbc.sql(
                        "select line, name, cells, fate, fault, note, detail, twin_id, twin_line,"
                                + " twin_name, choice, result from networks.sheet_row where"
                                + THIS
                                + "and (:fate = '' or fate = :fate) order by line limit :size"
                                + " offset :from")
                .param("network", network)
                .param("sheet", sheet)
                .param("fate", fate)
                .param("size", SheetPage.SIZE)
                .param("from", (page - 1) * SheetPage.SIZE)
                .query(SheetPage.Row.class)
                .list();
    }
}
