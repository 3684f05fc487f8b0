package tragnetz.shared.backups;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tragnetz.shared.Settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The backups that are there; what was interrupted is never among them. */
@Component
public class BackupFolder {

    /** An older backup is something to worry about. */
    public static final Duration OLD = Duration.ofHours(36);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("tragnetz-(\\d{8}-\\d{6})\\.backup");
    private static final String DRAFT = ".unfinished";

    private final Path folder;
    private final int days;
    private final int weeks;

    /** A backup, whole and sealed. */
    public record Backup(Path file, Instant made, long bytes) {}

    BackupFolder(Settings settings, BackupSettings backups) {
        folder = backups.folder(settings);
        days = backups.days();
        weeks = backups.weeks();
    }

    /** The folder these settings name, without starting the house. */
    public static BackupFolder of(Settings settings, Environment environment) {
        return new BackupFolder(
                settings,
                Binder.get(environment).bindOrCreate("tragnetz.backup", BackupSettings.class));
    }

    public Path path() {
        return folder;
    }

    /** All backups, the newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(it -> backup(it).stream())
                    .sorted((a, b) -> b.made().compareTo(a.made()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The backup folder " + folder + " cannot be read", e);
        }
    }

    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    private static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            Instant made = LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC);
            return Optional.of(new Backup(file, made, Files.size(file)));
        } catch (IOException justRemoved) {
            return Optional.empty();
        }
    }

    /** A file to write a backup into; what an interrupted run left behind is gone. */
    Path draft(Instant made) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (file.toString().endsWith(DRAFT)) {
                    Files.delete(file);
                }
            }
        }
        return Files.createFile(
                folder.resolve("tragnetz-" + STAMP.format(made) + ".backup" + DRAFT),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** The draft is whole: durable under its own name from now on. */
    Path keep(Path draft) throws IOException {
        sync(draft, StandardOpenOption.WRITE);
        String name = draft.getFileName().toString().replace(DRAFT, "");
        Path kept = Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        sync(folder, StandardOpenOption.READ);
        return kept;
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    /** Removes what is neither a kept day's nor a kept week's newest; the newest stays anyway. */
    void tidy(Clock clock) throws IOException {
        LocalDate today = LocalDate.now(clock);
        List<Backup> all = all();
        Map<String, Backup> kept = new HashMap<>();
        for (Backup backup : all) {
            LocalDate day = LocalDate.ofInstant(backup.made(), ZoneOffset.UTC);
            if (day.isAfter(today.minusDays(days))) {
                kept.putIfAbsent("day " + day, backup);
            }
            if (day.isAfter(today.minusWeeks(weeks))) {
                Function<LocalDate, String> week =
                        it ->
                                it.get(IsoFields.WEEK_BASED_YEAR)
                                        + " "
                                        + it.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                kept.putIfAbsent("week " + week.apply(day), backup);
            }
        }
        for (Backup backup : all.stream().skip(1).toList()) {
            if (!kept.containsValue(backup)) {
                Files.deleteIfExists(backup.file());
            }
        }
    }
}
