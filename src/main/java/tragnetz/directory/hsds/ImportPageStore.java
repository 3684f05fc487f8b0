package tragnetz.directory.hsds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class ImportPageStore {

    private final JdbcClient jdbc;

    ImportPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ImportRun> runs(UUID network) {
        return jdbc.sql(
                        """
                        select r.id, r.file, r.started_at, (select count(*) from directory.import_row w
                            where w.network_id = r.network_id and w.run_id = r.id) as lines
                        from directory.import_run r where r.network_id = :network order by r.started_at desc, r.id limit 100
                        """)
                .param("network", network)
                .query(ImportRun.class)
                .list();
    }

    Optional<ImportRun> run(UUID network, UUID run) {
        return jdbc.sql(
                        """
                        select r.id, r.file, r.started_at, 0 as lines from directory.import_run r
                        where r.network_id = :network and r.id = :run
                        """)
                .param("network", network)
                .param("run", run)
                .query(ImportRun.class)
                .optional();
    }

    List<ImportPage.Count> counts(UUID network, UUID run) {
        return jdbc.sql(
                        """
                        select fate, count(*) as lines from directory.import_row where network_id = :network and run_id = :run
                        group by fate order by array_position(array['created', 'updated', 'unchanged', 'used', 'skipped', 'warning'], fate)
                        """)
                .param("network", network)
                .param("run", run)
                .query(ImportPage.Count.class)
                .list();
    }

    List<ImportPage.Row> rows(UUID network, UUID run, String fate, int page) {
        return jdbc.sql(
                        """
                        select file, line, source_id, name, fate, reason, detail, organisation_id, offer_id from directory.import_row
                        where network_id = :network and run_id = :run and (:fate = '' or fate = :fate)
                        order by place limit :size offset :from
                        """)
                .param("network", network)
                .param("run", run)
                .param("fate", fate)
                .param("size", ImportPage.SIZE)
                .param("from", (page - 1) * ImportPage.SIZE)
                .query(ImportPage.Row.class)
                .list();
    }
}
