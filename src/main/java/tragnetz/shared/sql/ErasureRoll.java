package tragnetz.shared.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** Who was erased, as the database knows it; for looks from outside a running house. */
public final class ErasureRoll {

    private ErasureRoll() {}

    /** Hashes of the erased accounts, in small hexadecimal letters. */
    public static Set<String> read(String url, String role, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, role, password);
                Statement statement = connection.createStatement()) {
            statement.execute("set role tragnetz_system");
            Set<String> hashes = new HashSet<>();
            try (ResultSet rows =
                    statement.executeQuery(
                            "select encode(account_hash, 'hex') from privacy.pub_erasure")) {
                while (rows.next()) {
                    hashes.add(rows.getString(1));
                }
            }
            return hashes;
        }
    }
}
