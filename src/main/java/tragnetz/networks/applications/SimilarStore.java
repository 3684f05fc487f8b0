package tragnetz.networks.applications;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds what an application may repeat. */
@Repository
class SimilarStore {

    private static final int MOST = 5;

    private record Named(UUID id, String name) {}

    private final JdbcClient jdbc;

    SimilarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Organisations of the whole house whose name is much like this one, but for one. */
    List<ApplicationDecisionPage.Similar> organisations(UUID network, ApplicationTold told) {
        Likeness likeness = new Likeness(told.name());
        return jdbc
                .sql(
                        """
                        select o.id, o.name from networks.organisation o where :own::uuid is null or o.id <> :own
                        order by exists (select from networks.membership m where m.organisation_id = o.id and m.network_id = :network) desc, o.name
                        limit 20000
                        """)
                .param("network", network)
                .param("own", told.organisationId())
                .query(Named.class)
                .stream()
                .filter(it -> likeness.to(it.name()))
                .limit(MOST)
                .map(
                        it ->
                                new ApplicationDecisionPage.Similar(
                                        it.name(), "/organisations/" + it.id()))
                .toList();
    }

    /** Other applications of the same name or address. */
    List<ApplicationDecisionPage.Similar> applications(
            UUID network, String path, ApplicationTold told) {
        Likeness likeness = new Likeness(told.name());
        return jdbc
                .sql(
                        """
                        select id, name from networks.application where network_id = :network and id <> :id and state <> 'withdrawn'
                        order by changed_at desc limit 2000
                        """)
                .param("network", network)
                .param("id", told.id())
                .query(Named.class)
                .stream()
                .filter(it -> likeness.to(it.name()))
                .limit(MOST)
                .map(
                        it ->
                                new ApplicationDecisionPage.Similar(
                                        it.name(), path + "/applications/" + it.id()))
                .toList();
    }

    /** Names of those of the organisations that are not members of the network. */
    Map<UUID, String> elsewhere(UUID network, Collection<UUID> organisations) {
        Map<UUID, String> names = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select o.id, o.name from networks.organisation o where o.id = any (:organisations)
                            and not exists (select from networks.membership m where m.network_id = :network and m.organisation_id = o.id)
                        order by o.name, o.id limit 50
                        """)
                .param("network", network)
                .param("organisations", organisations.toArray(UUID[]::new))
                .query(Named.class)
                .list()
                .forEach(it -> names.put(it.id(), it.name()));
        return names;
    }
}
