package tragnetz.networks.modules;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.UUID;

@Repository
class ModuleStore {

    private final JdbcClient jdbc;

    ModuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean closed(String slug, String module) {
        return jdbc.sql(
                        """
                        select exists (select from networks.module m join networks.network n on n.id = m.network_id
                            where n.slug = :slug and m.name = :module and not m.open)
                        """)
                .param("slug", slug)
                .param("module", module)
                .query(Boolean.class)
                .single();
    }

    void put(UUID network, String module, boolean open) {
        jdbc.sql(
                        """
                        insert into networks.module (network_id, name, open) values (:network, :module, :open)
                        on conflict (network_id, name) do update set open = excluded.open, changed_at = now()
                        """)
                .param("network", network)
                .param("module", module)
                .param("open", open)
                .update();
    }
}
