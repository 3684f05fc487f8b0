package tragnetz.shared.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The three database roles; what {@code docs/self-hosting.md} asks an operator to type, as code.
 */
final class Roles {

    private final Connection superuser;

    Roles(Connection superuser) {
        this.superuser = superuser;
    }

    void furnish(Database database) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", "tragnetz_system")) {
            execute("create role tragnetz_system nologin");
        }
        login(database.owner(), "");
        login(database.application(), "noinherit");
        execute("grant tragnetz_system to tragnetz_app");
        if (!exists("select 1 from pg_database where datname = ?", "tragnetz")) {
            execute("create database tragnetz owner tragnetz_owner");
            execute("revoke all on database tragnetz from public");
            execute("grant connect on database tragnetz to tragnetz_app");
        }
    }

    private void login(Database.Credentials who, String how) throws SQLException {
        String verb =
                exists("select 1 from pg_roles where rolname = ?", who.role()) ? "alter" : "create";
        execute(
                "%s role %s login %s password '%s'"
                        .formatted(verb, who.role(), how, who.password()));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
