package tragnetz.bench;

import com.sun.net.httpserver.HttpServer;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/**
 * The least this machine needs for a page from a database: the JDK's server, the pool, the driver,
 * one query. What we are measured against, started in a process of its own.
 */
final class Floor {

    private Floor() {}

    /** Arguments: port, JDBC address with user and password. */
    public static void main(String[] arguments) throws Exception {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[1]);
        config.setMaximumPoolSize(12);
        HikariDataSource pool = new HikariDataSource(config);
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
                        256);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = new byte[0];
                    try (var connection = pool.getConnection();
                            var statement =
                                    connection.prepareStatement(
                                            "select name from networks.pub_network where slug = ?"
                                                    + " limit 1")) {
                        statement.setString(1, "auental");
                        try (var rows = statement.executeQuery()) {
                            rows.next();
                            body = rows.getString(1).getBytes(StandardCharsets.UTF_8);
                        }
                    } catch (java.sql.SQLException e) {
                        throw new IllegalStateException(e);
                    }
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }
}
