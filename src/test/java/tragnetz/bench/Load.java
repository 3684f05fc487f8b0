package tragnetz.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk measured: as many requests as its connections get answered. Four keep two cores busy;
 * eight ask for more than they have, and wait for each other.
 *
 * @param rate requests a second
 * @param median milliseconds
 * @param p99 milliseconds
 */
record Load(double rate, double median, double p99) {

    private static final Pattern LINE =
            Pattern.compile("(50%|99%|Requests/sec:)\\s+([0-9.]+)(us|ms|s)?");

    static Load on(URI page, int connections, int seconds, String... headers) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "wrk",
                                "-t1",
                                "-c" + connections,
                                "-d" + seconds,
                                "--latency",
                                page.toString()));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (output.contains("Non-2xx")) {
            throw new IllegalStateException(output);
        }
        double[] values = new double[3];
        Matcher lines = LINE.matcher(output);
        while (lines.find()) {
            double value = Double.parseDouble(lines.group(2));
            switch (lines.group(1)) {
                case "50%" -> values[1] = value * millis(lines.group(3));
                case "99%" -> values[2] = value * millis(lines.group(3));
                default -> values[0] = value;
            }
        }
        return new Load(values[0], values[1], values[2]);
    }

    /** The middle one of three, after warming up. */
    static Load middle(URI page, int connections, int warmUp, String... headers)
            throws IOException {
        on(page, connections, warmUp, headers);
        List<Load> three = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            three.add(on(page, connections, 10, headers));
        }
        three.sort((one, other) -> Double.compare(one.rate, other.rate));
        return three.get(1);
    }

    private static double millis(String unit) {
        return switch (unit) {
            case "us" -> 0.001;
            case "s" -> 1_000;
            default -> 1;
        };
    }
}
