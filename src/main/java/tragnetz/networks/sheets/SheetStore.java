package tragnetz.networks.sheets;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class SheetStore {

    /** A sheet the job has to go on with. */
    record Waiting(UUID networkId, UUID id, String kind, List<String> columns, String state) {}

    private static final String TOLD =
            """
            select s.id, s.kind, s.file, s.heads, s.columns, s.state, s.made_at,
                (select count(*) from networks.sheet_row r where r.network_id = s.network_id and r.sheet_id = s.id) as lines,
                (select count(*) from networks.sheet_row r where r.network_id = s.network_id and r.sheet_id = s.id
                    and r.settled) as settled
            from networks.sheet s where s.network_id = :network
            """;

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            UUID network,
            UUID id,
            UUID account,
            Kind kind,
            String file,
            List<String> heads,
            List<Field> columns) {
        jdbc.sql(
                        """
                        insert into networks.sheet (network_id, id, account_id, kind, file, heads, columns)
                        values (:network, :id, :account, :kind, :file, :heads, :columns)
                        """)
                .param("network", network)
                .param("id", id)
                .param("account", account)
                .param("kind", kind.word())
                .param("file", file)
                .param("heads", heads.toArray(String[]::new))
                .param("columns", words(columns))
                .update();
    }

    List<SheetTold> all(UUID network) {
        return jdbc.sql(TOLD + " order by s.made_at desc, s.id limit 100")
                .param("network", network)
                .query(SheetTold.class)
                .list();
    }

    Optional<SheetTold> told(UUID network, UUID id) {
        return jdbc.sql(TOLD + " and s.id = :id")
                .param("network", network)
                .param("id", id)
                .query(SheetTold.class)
                .optional();
    }

    void columns(UUID network, UUID id, List<Field> columns) {
        jdbc.sql(
                        "update networks.sheet set columns = :columns where network_id = :network"
                                + " and id = :id")
                .param("network", network)
                .param("id", id)
                .param("columns", words(columns))
                .update();
    }

    /** False when the sheet was not in the state it has to leave. */
    boolean move(UUID network, UUID id, String from, String to) {
        return jdbc.sql(
                                """
                                update networks.sheet set state = :to where network_id = :network and id = :id and state = :from
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("from", from)
                        .param("to", to)
                        .update()
                == 1;
    }

    boolean delete(UUID network, UUID id) {
        return jdbc.sql(
                                """
                                delete from networks.sheet where network_id = :network and id = :id and state in ('checked', 'undone')
                                """)
                        .param("network", network)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The oldest sheet that waits for the job; nobody else works on it until the commit. */
    Optional<Waiting> waiting() {
        return jdbc.sql(
                        """
                        select network_id, id, kind, columns, state from networks.sheet where state in ('running', 'undoing')
                        order by made_at, id limit 1 for update skip locked
                        """)
                .query(Waiting.class)
                .optional();
    }

    String country(UUID network) {
        return jdbc.sql("select country from networks.network where id = :network")
                .param("network", network)
                .query(String.class)
                .single();
    }

    private static String[] words(List<Field> columns) {
        return columns.stream().map(Field::word).toArray(String[]::new);
    }
}
