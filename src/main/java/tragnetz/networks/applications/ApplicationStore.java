package tragnetz.networks.applications;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Repository
class ApplicationStore {

    private static final String TOLD =
            """
            select network_id, id, state, reason, kind, name, work, region, languages, about, contact, email, phone, language,
                organisation_id, made_at::date as made, (changed_at + interval '90 days')::date as vanishes
            from networks.application
            """;

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the machine room: an applicant is nobody. */
    void insert(
            UUID network,
            UUID id,
            Draft draft,
            String name,
            @Nullable UUID account,
            Language language,
            byte[] number) {
        jdbc.sql(
                        """
                        insert into networks.application (network_id, id, kind, name, work, region, languages, about, contact, email, phone,
                            language, organisation_id, account_id, number_hash)
                        values (:network, :id, :kind, :name, :work, :region, :languages, :about, :contact, :email, :phone,
                            :language, :organisation, :account, :number)
                        """)
                .param("network", network)
                .param("id", id)
                .param("kind", draft.kind())
                .param("name", name)
                .param("work", draft.kind().equals("organisation") ? draft.work() : "")
                .param("region", draft.region())
                .param("languages", draft.languages().toArray(String[]::new))
                .param("about", draft.about())
                .param("contact", draft.contact())
                .param("email", draft.email())
                .param("phone", draft.phone())
                .param("language", language.code())
                .param("organisation", draft.organisation())
                .param("account", account)
                .param("number", number)
                .update();
    }

    List<Application> of(UUID network, int page, int size) {
        return jdbc.sql(
                        TOLD
                                + " where network_id = :network order by state <> 'open',"
                                + " changed_at desc, id limit :size offset :skip")
                .param("network", network)
                .param("size", size)
                .param("skip", (page - 1) * size)
                .query(ApplicationStore::application)
                .list();
    }

    /** All applications, and how many of them wait. */
    Tally tally(UUID network) {
        return jdbc.sql(
                        """
                        select count(*) as total, count(*) filter (where state = 'open') as open
                        from networks.application where network_id = :network
                        """)
                .param("network", network)
                .query(Tally.class)
                .single();
    }

    /** How many vanish within 30 days, of the 90 after which they do. */
    long going(UUID network) {
        return jdbc.sql(
                        """
                        select count(*) from networks.application where network_id = :network and changed_at < now() - interval '60 days'
                        """)
                .param("network", network)
                .query(Long.class)
                .single();
    }

    record Tally(int total, int open) {}

    Optional<Application> find(UUID network, UUID id) {
        return jdbc.sql(TOLD + " where network_id = :network and id = :id")
                .param("network", network)
                .param("id", id)
                .query(ApplicationStore::application)
                .optional();
    }

    /** In the machine room: whoever knows the number applied. */
    Optional<Application> find(UUID network, byte[] number) {
        return jdbc.sql(TOLD + " where network_id = :network and number_hash = :number")
                .param("network", network)
                .param("number", number)
                .query(ApplicationStore::application)
                .optional();
    }

    /** False when it is no longer open: somebody else was faster, or the applicant took it back. */
    boolean decide(UUID network, UUID id, String state, String reason, UUID coordinator) {
        return jdbc.sql(
                                """
                                update networks.application set state = :state, reason = :reason, decided_by = :coordinator, changed_at = now()
                                where network_id = :network and id = :id and state = 'open'
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("state", state)
                        .param("reason", reason)
                        .param("coordinator", coordinator)
                        .update()
                == 1;
    }

    void link(UUID network, UUID id, UUID organisation) {
        jdbc.sql(
                        "update networks.application set organisation_id = :organisation where"
                                + " network_id = :network and id = :id")
                .param("network", network)
                .param("id", id)
                .param("organisation", organisation)
                .update();
    }

    private static Application application(java.sql.ResultSet row, int number)
            throws java.sql.SQLException {
        return Application.of(
                row.getString("state"), ApplicationRows.told(row), row.getString("reason"));
    }
}
