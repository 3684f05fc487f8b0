package tragnetz.bench;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program under measurement, in a process of its own, and how long it took to answer. */
final class Installation implements AutoCloseable {

    static final String PAGE = "/de/n/auental";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final URI base;
    private final Duration start;

    private Installation(Process process, URI base, Duration start) {
        this.process = process;
        this.base = base;
        this.start = start;
    }

    /** Starts {@code command} in {@code folder} and waits for the first answered page. */
    static Installation start(
            Path folder, Map<String, String> settings, int port, String page, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(settings);
        File log = Files.createDirectories(Path.of("target/bench")).resolve(port + ".log").toFile();
        builder.redirectErrorStream(true).redirectOutput(log);
        long begun = System.nanoTime();
        Process process = builder.start();
        URI base = URI.create("http://localhost:" + port);
        while (!answers(base.resolve(page))) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("Did not start; see " + log);
            }
            Thread.sleep(10);
        }
        return new Installation(process, base, Duration.ofNanos(System.nanoTime() - begun));
    }

    Duration start() {
        return start;
    }

    URI base() {
        return base;
    }

    /** Resident memory in megabytes of the JVM, which is the process or a child of its script. */
    long memory() throws IOException {
        ProcessHandle java =
                process.descendants()
                        .filter(it -> it.info().command().orElse("").endsWith("/java"))
                        .findFirst()
                        .orElse(process.toHandle());
        Path status = Path.of("/proc", Long.toString(java.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    /** As if the machine had lost patience: no shutdown hook runs. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(List.of(process.toHandle()));
        process.descendants()
                .filter(it -> it.info().command().orElse("").endsWith("/java"))
                .forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private static boolean answers(URI page) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) page.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(30_000);
        try {
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }
}
