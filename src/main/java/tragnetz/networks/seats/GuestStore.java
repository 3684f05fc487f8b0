package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom seats are offered to. */
@Repository
class GuestStore {

    private final JdbcClient jdbc;

    GuestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this very seat was offered to the address before. */
    boolean insert(
            UUID network, UUID id, UUID account, Invitations.Guest guest, @Nullable UUID inviter) {
        return jdbc.sql(
                                """
                                insert into networks.invitation (network_id, id, account_id, name, address, role, organisation_id, invited_by)
                                values (:network, :id, :account, :name, :address, :role, :organisation, :inviter) on conflict do nothing
                                """)
                        .param("network", network)
                        .param("id", id)
                        .param("account", account)
                        .param("name", guest.name())
                        .param("address", guest.address().text())
                        .param("role", guest.role())
                        .param("organisation", guest.organisation())
                        .param("inviter", inviter)
                        .update()
                == 1;
    }

    /** Seats of the organisation that the person has offered and nobody has taken yet. */
    List<Invitations.Own> own(UUID network, UUID organisation, UUID inviter) {
        return jdbc.sql(
                        """
                        select id, name, role, invited_at::date as since from networks.invitation
                        where network_id = :network and organisation_id = :organisation and invited_by = :inviter
                        order by invited_at desc, id limit 200
                        """)
                .param("network", network)
                .param("organisation", organisation)
                .param("inviter", inviter)
                .query(Invitations.Own.class)
                .list();
    }

    /** The organisation for which the person has offered this seat. */
    Optional<UUID> home(UUID network, UUID id, UUID inviter) {
        return jdbc.sql(
                        """
                        select organisation_id from networks.invitation
                        where network_id = :network and id = :id and invited_by = :inviter and organisation_id is not null
                        """)
                .param("network", network)
                .param("id", id)
                .param("inviter", inviter)
                .query(UUID.class)
                .optional();
    }

    /** The offer of this very seat that was made before. */
    UUID before(UUID network, Invitations.Guest guest) {
        return jdbc.sql(
                        """
                        select id from networks.invitation where network_id = :network and address = :address and role = :role
                            and organisation_id is not distinct from :organisation
                        """)
                .param("network", network)
                .param("address", guest.address().text())
                .param("role", guest.role())
                .param("organisation", guest.organisation(), java.sql.Types.OTHER)
                .query(UUID.class)
                .single();
    }
}
