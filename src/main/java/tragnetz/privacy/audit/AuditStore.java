package tragnetz.privacy.audit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tragnetz.shared.access.AuditLog;
import tragnetz.shared.access.Viewer;

@Repository
class AuditStore implements AuditLog {

    private final JdbcClient jdbc;

    AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void write(Viewer viewer, String command, String path, String request) {
        jdbc.sql(
                        """
                        insert into privacy.audit_line (account_id, command, path, request)
                        values (:account, :command, left(:path, 300), :request)
                        """)
                .param("account", viewer.account())
                .param("command", command)
                .param("path", path)
                .param("request", request)
                .update();
    }
}
