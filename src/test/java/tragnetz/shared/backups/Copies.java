package tragnetz.shared.backups;

import org.springframework.mock.env.MockEnvironment;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Cellar;
import tragnetz.shared.sql.Database;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** Houses in folders of their own. */
final class Copies {

    private Copies() {}

    static BackupFolder folder(Path path) {
        return new BackupFolder(settings(path), new BackupSettings(path.toString(), 7, 4, true));
    }

    static Settings settings(Path data) {
        return new Settings(data, "", URI.create("http://localhost:1"), true, "DE", false);
    }

    static Cellar cellar(Path data) {
        return Cellar.open(settings(data), new KeyFolder(settings(data)), new MockEnvironment());
    }

    static Connection enter(Database database) throws Exception {
        var who = database.application();
        Connection connection =
                DriverManager.getConnection(database.url(), who.role(), who.password());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set role tragnetz_system");
        }
        return connection;
    }

    static long count(Connection connection, String query) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
