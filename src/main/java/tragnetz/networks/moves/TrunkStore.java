package tragnetz.networks.moves;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.privacy.Luggage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of any table as JSON, out and in; called in the machine room only. */
@Repository
class TrunkStore {

    private static final int PORTION = 50;

    /** A network that is there. */
    record Known(UUID id, String slug) {}

    private final JdbcClient jdbc;

    TrunkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Accounts that the plug's rows name. */
    List<UUID> named(Luggage plug, Set<String> columns, UUID network) {
        return jdbc.sql(
                        """
                        select distinct p.id::uuid from (%s) t
                        cross join lateral unnest(:columns::text[]) c (name)
                        cross join lateral (select to_jsonb(t) -> c.name as told) j
                        cross join lateral jsonb_array_elements_text(
                            case when jsonb_typeof(j.told) = 'array' then j.told else jsonb_build_array(j.told) end) p (id)
                        where p.id is not null limit 1000000
                        """
                                .formatted(plug.rows()))
                .param("network", network)
                .param("people", new UUID[0])
                .param("columns", columns.toArray(String[]::new))
                .query(UUID.class)
                .list();
    }

    /** The plug's rows, a JSON object each; a portion at a time in memory. */
    void rows(Luggage plug, UUID network, List<UUID> people, Consumer<String> row) {
        try (Stream<String> rows =
                jdbc
                        .sql("select to_jsonb(t)::text from (" + plug.rows() + ") t")
                        .withFetchSize(PORTION)
                        .param("network", network)
                        .param("people", people.toArray(UUID[]::new))
                        .query(String.class)
                        .stream()) {
            rows.forEach(row);
        }
    }

    /** Adds the rows that are not there yet; a JSON array of objects. */
    int add(String table, List<String> columns, String rows) {
        String list = "\"" + String.join("\", \"", columns) + "\"";
        return jdbc.sql(
                        "insert into %s (%s) select %s from jsonb_populate_recordset(null::%s, :rows::jsonb) on conflict do nothing"
                                .formatted(table, list, list, table))
                .param("rows", rows)
                .update();
    }

    /** One with this id or this word, or one that has left and whose word leads to it still. */
    Optional<Known> network(UUID id, String slug) {
        return jdbc.sql(
                        """
                        select k.id, k.slug from (select id, slug from networks.network where id = :id or slug = :slug
                            union all select network_id, :slug from networks.forwarding where path = '/n/' || :slug and network_id <> :id) k
                        order by (k.id = :id) desc limit 1
                        """)
                .param("id", id)
                .param("slug", slug)
                .query(Known.class)
                .optional();
    }

    /** Those of the organisations that are here already. */
    Set<UUID> organisations() {
        return jdbc
                .sql("select id from networks.organisation limit 1000000")
                .query(UUID.class)
                .stream()
                .collect(Collectors.toSet());
    }

    /** Whether somebody has this account here. */
    boolean knows(UUID account) {
        return jdbc.sql("select exists (select from identity.pub_name where account_id = :account)")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** Whether the account sits for the organisation, in any network. */
    boolean sits(UUID account, UUID organisation) {
        return jdbc.sql(
                        "select exists (select from networks.seat where account_id = :account and"
                                + " organisation_id = :organisation)")
                .param("account", account)
                .param("organisation", organisation)
                .query(Boolean.class)
                .single();
    }

    /** Whether a row has this value there. */
    boolean has(String table, String column, UUID value) {
        return jdbc.sql("select exists (select from %s where %s = :value)".formatted(table, column))
                .param("value", value)
                .query(Boolean.class)
                .single();
    }

    /** Id and word of the network. */
    Map<String, Object> title(UUID network) {
        return jdbc.sql("select id, slug from networks.network where id = :network")
                .param("network", network)
                .query()
                .singleRow();
    }

    /** From now on this transaction sees one moment; before its first statement. */
    void oneMoment() {
        jdbc.sql("set transaction isolation level repeatable read").update();
    }
}
