package tragnetz.shared.sql;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The database under the house, opened and brought up to date in a thread of its own. */
final class Groundwork implements AutoCloseable {

    private final CompletableFuture<Cellar> laid;

    private Groundwork(CompletableFuture<Cellar> laid) {
        this.laid = laid;
    }

    static Groundwork begin(Environment environment) {
        return new Groundwork(
                CompletableFuture.supplyAsync(() -> lay(environment), Thread::startVirtualThread));
    }

    /** Waits until the schemas are those of this version. */
    Database database() {
        try {
            return laid.join().database();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public void close() throws IOException {
        Cellar cellar = laid.exceptionally(failed -> null).join();
        if (cellar != null) {
            cellar.close();
        }
    }

    private static Cellar lay(Environment environment) {
        Settings settings = Binder.get(environment).bindOrCreate("tragnetz", Settings.class);
        Cellar cellar = Cellar.open(settings, new KeyFolder(settings), environment);
        try {
            Migrations.run(cellar.database());
            return cellar;
        } catch (RuntimeException e) {
            try (cellar) {
                throw e;
            } catch (IOException second) {
                e.addSuppressed(second);
                throw e;
            }
        }
    }
}
