package tragnetz.networks.seats;

import com.ibm.icu.text.Collator;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.i18n.Language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** For which organisations the viewer may give seats; the guard of seats has the last word. */
@Repository
class GiverStore {

    private record Member(UUID id, String name) {}

    private static final String GIVEN =
            """
            o.id = any ((select shared.edits())::uuid[]) and (m.paused_on is null or m.network_id = any ((select shared.coordinates())::uuid[]))
            or m.network_id = any ((select shared.coordinates())::uuid[]) and o.steward_id = any ((select shared.coordinates())::uuid[])
            """;

    private final JdbcClient jdbc;

    GiverStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Members of the network by id, named and sorted for a list to choose from. */
    Map<String, String> organisations(UUID network, Language reader) {
        Comparator<Object> names = Collator.getInstance(reader.locale());
        Map<String, String> choices = new LinkedHashMap<>();
        jdbc
                .sql(
                        """
                        select o.id, o.name from networks.membership m join networks.organisation o on o.id = m.organisation_id
                        where m.network_id = :network and (%s) limit 5000
                        """
                                .formatted(GIVEN))
                .param("network", network)
                .query(Member.class)
                .stream()
                .sorted(Comparator.comparing(Member::name, names))
                .forEach(it -> choices.put(it.id().toString(), it.name()));
        return choices;
    }

    /** Whether others give the seats of some member. */
    boolean kept(UUID network) {
        return jdbc.sql(
                        """
                        select exists (select from networks.membership m join networks.organisation o on o.id = m.organisation_id
                            where m.network_id = :network and not (%s))
                        """
                                .formatted(GIVEN))
                .param("network", network)
                .query(Boolean.class)
                .single();
    }

    /** Whether an editor may offer this very seat. */
    boolean invites(UUID network, @Nullable UUID organisation, String role) {
        return jdbc.sql("select networks.invites(:network, :organisation::uuid, :role) is true")
                .param("network", network)
                .param("organisation", organisation)
                .param("role", role)
                .query(Boolean.class)
                .single();
    }
}
