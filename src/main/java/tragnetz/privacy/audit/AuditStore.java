package tragnetz.privacy.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.access.AuditLog;
import tragnetz.shared.access.Viewer;

/** Adds lines; the application's role can do nothing else with them. */
@Repository
class AuditStore implements AuditLog {

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A refused line names ids nobody vouches for: it goes to the chain of the installation. */
    @Override
    public void write(Viewer viewer, Line line) {
        Named named =
                line.refused() ? new Named(null, null) : Named.in(line.command(), line.path());
        jdbc.sql(
                        """
                        insert into privacy.audit_line (organisation_id, network_id, account_id, salt, actor, command, path, request, done, refused)
                        select :organisation, (select id from networks.pub_network where slug = :network limit 1), :account, salt,
                            sha256(salt || coalesce(uuid_send(:account), '')), :command, left(:path, 300), :request, :done, :refused
                        from (select uuid_send(gen_random_uuid()) as salt) as fresh
                        """)
                .param("organisation", named.organisation(), java.sql.Types.OTHER)
                .param("network", named.network(), java.sql.Types.VARCHAR)
                .param("account", viewer.account(), java.sql.Types.OTHER)
                .param("command", line.command())
                .param("path", line.path())
                .param("request", line.request())
                .param("done", line.done(), java.sql.Types.VARCHAR)
                .param("refused", line.refused())
                .update();
    }
}
