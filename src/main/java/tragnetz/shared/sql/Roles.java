package tragnetz.shared.sql;

import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The three database roles, from the same {@code db/roles.sql} that an operator of an external
 * PostgreSQL types; here it may be read again at every start.
 */
final class Roles {

    private static final Pattern CREATION = Pattern.compile("create (role|database) (\\w+)(.*)");

    private final Connection superuser;

    Roles(Connection superuser) {
        this.superuser = superuser;
    }

    void furnish(Database database) throws SQLException {
        for (String statement : statements()) {
            Matcher creation = CREATION.matcher(statement);
            if (creation.matches() && exists(creation.group(1), creation.group(2))) {
                if (creation.group(1).equals("role")) {
                    execute(database, "alter role " + creation.group(2) + creation.group(3));
                }
            } else {
                execute(database, statement);
            }
        }
    }

    static List<String> statements() {
        try {
            String file =
                    new ClassPathResource("db/roles.sql")
                            .getContentAsString(StandardCharsets.UTF_8);
            return Pattern.compile(";\\s*")
                    .splitAsStream(file.replaceAll("(?m)^--.*\n", ""))
                    .filter(statement -> !statement.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists(String kind, String name) throws SQLException {
        String query =
                kind.equals("role")
                        ? "select from pg_roles where rolname = ?"
                        : "select from pg_database where datname = ?";
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void execute(Database database, String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(
                    sql.replace("CHANGE-ME-OWNER", database.owner().password())
                            .replace("CHANGE-ME-APPLICATION", database.application().password()));
        }
    }
}
