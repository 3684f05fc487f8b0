package tragnetz.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of our programs in a process of its own, as {@code bin/run} and {@code bin/doctor} start. */
public final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path console;

    private Program(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /**
     * Starts a main class on the classes of the build, without those of the tests.
     *
     * @param folder the console is written beside it
     */
    public static Program start(String main, Path folder, List<String> settings)
            throws IOException {
        Path console = folder.resolveSibling(folder.getFileName() + ".console");
        String classes =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(it -> !it.endsWith("test-classes"))
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classes, main));
        command.addAll(settings);
        ProcessBuilder program =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(console.toFile());
        // The database of the suite belongs to the suite's own house.
        program.environment().keySet().removeIf(it -> it.startsWith("SPRING_"));
        return new Program(program.start(), console);
    }

    /** Waits until the console says this; gives the first group. */
    public String says(String pattern) throws IOException, InterruptedException {
        Pattern wanted = Pattern.compile(pattern);
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            boolean alive = process.isAlive();
            String said = Files.readString(console);
            Matcher found = wanted.matcher(said);
            if (found.find()) {
                return found.group(1);
            }
            if (!alive || Instant.now().isAfter(end)) {
                throw new AssertionError("Never said " + pattern + " but: " + said);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Its answer when it has ended by itself. */
    public int end() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
