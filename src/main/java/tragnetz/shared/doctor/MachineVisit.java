package tragnetz.shared.doctor;

import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;
import tragnetz.shared.doctor.Finding.Ill;
import tragnetz.shared.doctor.Finding.Note;
import tragnetz.shared.doctor.Finding.Well;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Java, ports, address, folder, disk and clock. */
final class MachineVisit {

    private static final long GIGABYTE = 1_000_000_000;

    private final Settings settings;
    private final Environment environment;
    private final List<Finding> findings = new ArrayList<>();

    MachineVisit(Settings settings, Environment environment) {
        this.settings = settings;
        this.environment = environment;
    }

    List<Finding> findings() {
        findings.add(new Well("Java " + Runtime.version()));
        port("server.port", "8080");
        port("management.server.port", "8081");
        address();
        folder();
        clock();
        return findings;
    }

    private void port(String setting, String standard) {
        int port = Integer.parseInt(environment.getProperty(setting, standard));
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            findings.add(new Well("Port " + port + " is free"));
        } catch (IOException taken) {
            findings.add(
                    new Note(
                            "Port "
                                    + port
                                    + " is taken: by a running Tragnetz, or by another program.",
                            "If it is another program, stop it or choose another port:"
                                    + " --%s=%d".formatted(setting, port + 1000)));
        }
    }

    private void address() {
        String host = settings.baseUrl().getHost();
        boolean here = host == null || host.equals("localhost") || host.startsWith("127.");
        if (here || settings.secure()) {
            findings.add(new Well("Address " + settings.baseUrl()));
        } else {
            findings.add(
                    new Ill(
                            settings.baseUrl() + " is not encrypted.",
                            "Put a proxy with TLS in front and set TRAGNETZ_BASE_URL to"
                                    + " https://…"));
        }
    }

    private void folder() {
        Path data = settings.data().toAbsolutePath().normalize();
        Path there = existing(data);
        if (!Files.isWritable(there)) {
            findings.add(
                    new Ill(
                            "The data folder " + data + " cannot be written.",
                            "Give it to the user who runs Tragnetz, or set TRAGNETZ_DATA."));
            return;
        }
        try {
            long free = Files.getFileStore(there).getUsableSpace();
            String space = "%.1f GB free in %s".formatted((double) free / GIGABYTE, data);
            findings.add(
                    free > 2 * GIGABYTE
                            ? new Well(space)
                            : new Ill(
                                    "Only " + space + ".",
                                    "PostgreSQL stops when the disk is full: make room."));
            Path keys = settings.keyFolder();
            if (Files.isDirectory(keys)) {
                String rights = PosixFilePermissions.toString(Files.getPosixFilePermissions(keys));
                findings.add(
                        rights.endsWith("------")
                                ? new Well("Keys in " + keys + " are readable by their owner only")
                                : new Ill(
                                        "Others may enter the key folder " + keys + ".",
                                        "chmod -R go= " + keys));
            }
        } catch (IOException | UnsupportedOperationException e) {
            findings.add(
                    new Note(
                            "The folder " + there + " could not be looked at: " + e,
                            "Look by hand."));
        }
    }

    private static Path existing(Path path) {
        Path parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }

    /** Six-digit codes and links live for minutes: a wrong clock keeps people out. */
    private void clock() {
        findings.add(
                switch (synchronised()) {
                    case "yes" -> new Well("The clock is kept by the network");
                    case "no" ->
                            new Note(
                                    "The clock is not kept by the network.",
                                    "timedatectl set-ntp true");
                    default ->
                            new Note(
                                    "Whether the clock is right cannot be told here: "
                                            + Instant.now(),
                                    "Compare it; codes of authenticator apps allow 30 seconds.");
                });
    }

    private static String synchronised() {
        try {
            Process asked =
                    new ProcessBuilder("timedatectl", "show", "-p", "NTPSynchronized", "--value")
                            .start();
            try (var answer = asked.inputReader(StandardCharsets.UTF_8)) {
                return Objects.requireNonNullElse(answer.readLine(), "").strip();
            }
        } catch (IOException nobodyToAsk) {
            return "";
        }
    }
}
