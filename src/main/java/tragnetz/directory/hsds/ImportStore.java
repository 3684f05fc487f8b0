package tragnetz.directory.hsds;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.directory.hsds.Report.Entry;
import tragnetz.directory.hsds.Report.Fate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class ImportStore {

    private final JdbcClient jdbc;

    ImportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(UUID network, UUID run, String file, @Nullable UUID account) {
        jdbc.sql(
                        """
                        insert into directory.import_run (network_id, id, account_id, file) values (:network, :run, :account, :file)
                        """)
                .param("network", network)
                .param("run", run)
                .param("account", account)
                .param("file", file)
                .update();
    }

    void end(UUID network, UUID run, List<Entry> entries) {
        int place = 0;
        for (Entry entry : entries) {
            jdbc.sql(
                            """
                            insert into directory.import_row (network_id, run_id, place, file, line, source_id, name, fate, reason, detail,
                                organisation_id, offer_id)
                            values (:network, :run, :place, :file, :line, :source, :name, :fate, :reason, :detail, :organisation, :offer)
                            """)
                    .param("network", network)
                    .param("run", run)
                    .param("place", place++)
                    .param("file", entry.line().file())
                    .param("line", entry.line().number())
                    .param("source", Reading.shorter(entry.line().id(), 100))
                    .param("name", Reading.shorter(entry.line().name(), 140))
                    .param("fate", entry.fate().word())
                    .param("reason", entry.reason())
                    .param("detail", entry.detail())
                    .param("organisation", entry.organisation())
                    .param("offer", entry.offer())
                    .update();
        }
        jdbc.sql(
                        "update directory.import_run set ended_at = now() where network_id ="
                                + " :network and id = :run")
                .param("network", network)
                .param("run", run)
                .update();
    }

    /** What has to be done with a record whose source says this. */
    Fate fate(UUID network, String kind, String source, byte[] digest) {
        return jdbc.sql(
                        """
                        select digest from directory.import_item where network_id = :network and kind = :kind and source_id = :source
                        """)
                .param("network", network)
                .param("kind", kind)
                .param("source", source)
                .query(byte[].class)
                .optional()
                .map(it -> Arrays.equals(it, digest) ? Fate.UNCHANGED : Fate.UPDATED)
                .orElse(Fate.CREATED);
    }

    /** The organisation that an earlier import made of this source. */
    Optional<UUID> known(UUID network, String source) {
        return jdbc.sql(
                        """
                        select organisation_id from directory.import_item
                        where network_id = :network and kind = 'organisation' and source_id = :source
                        """)
                .param("network", network)
                .param("source", source)
                .query(UUID.class)
                .optional();
    }

    void remember(
            UUID network,
            String kind,
            String source,
            UUID organisation,
            @Nullable UUID offer,
            byte[] digest) {
        jdbc.sql(
                        """
                        insert into directory.import_item (network_id, kind, source_id, organisation_id, offer_id, digest)
                        values (:network, :kind, :source, :organisation, :offer, :digest)
                        on conflict (network_id, kind, source_id) do update set digest = excluded.digest
                        """)
                .param("network", network)
                .param("kind", kind)
                .param("source", source)
                .param("organisation", organisation)
                .param("offer", offer)
                .param("digest", digest)
                .update();
    }
}
