package tragnetz.support;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gives the tests' house a free port and an empty data folder, before the database begins. */
@Order(Ordered.HIGHEST_PRECEDENCE)
public class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try (ServerSocket socket = new ServerSocket(0)) {
            int port = socket.getLocalPort();
            Path data = Path.of("target", "test-data", Integer.toString(port));
            FileSystemUtils.deleteRecursively(data);
            Files.createDirectories(data);
            TestPropertyValues.of(
                            "server.port=" + port,
                            "management.server.port=0",
                            "tragnetz.base-url=http://localhost:" + port,
                            "tragnetz.data=" + data,
                            "tragnetz.demo=true",
                            "tragnetz.pseudo-languages=true")
                    .applyTo(context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
