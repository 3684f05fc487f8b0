package tragnetz.networks.founding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class FoundingStore {

    private final JdbcClient jdbc;

    FoundingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the word in the path is taken. */
    boolean insertNetwork(UUID id, NetworkWish wish) {
        return jdbc.sql(
                                """
                                insert into networks.network (id, slug, language, languages, hue, country, region, founded_on)
                                select :id, :slug, :language, cast(:languages as text[]), :hue, :country, :region, current_date
                                where not exists (select from networks.forwarding where path = '/n/' || :slug)
                                on conflict (slug) do nothing
                                """)
                        .param("id", id)
                        .param("slug", wish.word())
                        .param("languages", wish.all().toArray(String[]::new))
                        .param("language", wish.language())
                        .param("hue", Integer.parseInt(wish.colour()))
                        .param("country", wish.country())
                        .param("region", wish.region())
                        .update()
                == 1;
    }

    void insertText(UUID network, NetworkWish wish) {
        jdbc.sql(
                        """
                        insert into networks.network_text (network_id, language, name, claim, state)
                        values (:network, :language, :name, :claim, 'source')
                        """)
                .param("network", network)
                .param("language", wish.language())
                .param("name", wish.network())
                .param("claim", wish.claim())
                .update();
    }

    void insertCoordinator(UUID network, UUID account) {
        jdbc.sql(
                        """
                        insert into networks.seat (network_id, id, account_id, role)
                        values (:network, gen_random_uuid(), :account, 'coordinator')
                        """)
                .param("network", network)
                .param("account", account)
                .update();
    }
}
