package tragnetz.networks.sites;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;
import java.util.UUID;

@Repository
class SiteStore {

    private static final String SITE =
            "select network_id, id, frozen_at, pages, missing, bytes from networks.site ";

    private final JdbcClient jdbc;

    SiteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Site> of(UUID network) {
        return jdbc.sql(SITE + "where network_id = :network")
                .param("network", network)
                .query(Site.class)
                .optional();
    }

    Optional<Site> waiting() {
        return jdbc.sql(
                        SITE
                                + "where frozen_at is null order by asked_at limit 1 for update"
                                + " skip locked")
                .query(Site.class)
                .optional();
    }

    /** What goes by that id in the address. */
    String slug(UUID network) {
        return jdbc.sql("select slug from networks.network where id = :network")
                .param("network", network)
                .query(String.class)
                .single();
    }

    void delete(UUID network) {
        jdbc.sql("delete from networks.site where network_id = :network")
                .param("network", network)
                .update();
    }

    void insert(UUID network, UUID id) {
        jdbc.sql("insert into networks.site (network_id, id) values (:network, :id)")
                .param("network", network)
                .param("id", id)
                .update();
    }

    /** Seven days are enough to fetch the files. */
    void deleteOld() {
        jdbc.sql("delete from networks.site where asked_at < now() - interval '7 days'").update();
    }

    void part(Site site, int place, byte[] bytes) {
        jdbc.sql(
                        """
                        insert into networks.site_part (network_id, site_id, place, bytes)
                        values (:network, :id, :place, :bytes)
                        """)
                .param("network", site.networkId())
                .param("id", site.id())
                .param("place", place)
                .param("bytes", bytes)
                .update();
    }

    void frozen(Site site, FrozenSite.Tally tally, long bytes) {
        jdbc.sql(
                        """
                        update networks.site set frozen_at = now(), pages = :pages, missing = :missing, bytes = :bytes
                        where network_id = :network and id = :id
                        """)
                .param("network", site.networkId())
                .param("id", site.id())
                .param("pages", tally.pages())
                .param("missing", tally.missing())
                .param("bytes", bytes)
                .update();
    }

    /** The piece at that place; empty behind the last. */
    byte[] part(Site site, int place) {
        return jdbc.sql(
                        """
                        select bytes from networks.site_part where network_id = :network and site_id = :id and place = :place
                        """)
                .param("network", site.networkId())
                .param("id", site.id())
                .param("place", place)
                .query(byte[].class)
                .optional()
                .orElse(new byte[0]);
    }
}
