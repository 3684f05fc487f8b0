package tragnetz.directory.hsds;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** What {@code bin/import} starts: reads one package, prints the report, ends. */
@Component
class ImportCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportCommand.class);

    private final Importing importing;
    private final Networks networks;
    private final Door door;
    private final ConfigurableApplicationContext house;
    private final String file;
    private final String network;

    ImportCommand(
            Importing importing,
            Networks networks,
            Door door,
            ConfigurableApplicationContext house,
            @Value("${tragnetz.import:}") String file,
            @Value("${tragnetz.network:}") String network) {
        this.importing = importing;
        this.networks = networks;
        this.door = door;
        this.house = house;
        this.file = file;
        this.network = network;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (file.isEmpty()) {
            return;
        }
        int code = 0;
        try {
            Package pack = Package.read(Path.of(file));
            Report report =
                    door.write(
                            new Machine("import"),
                            () ->
                                    importing
                                            .read(
                                                    networks.house(network, Language.EN).id(),
                                                    String.valueOf(Path.of(file).getFileName()),
                                                    pack,
                                                    null)
                                            .report());
            print(report);
        } catch (Missing _) {
            log.error("There is no network {}: name one with --network SLUG", network);
            code = 2;
        } catch (IllegalArgumentException | IOException e) {
            log.error("Nothing was read from {}: {}", file, e.getMessage());
            code = 2;
        }
        house.close();
        System.exit(code);
    }

    private static void print(Report report) {
        for (Report.Entry entry : report.entries()) {
            log.info(
                    "{} {}:{} {} {} {} {}",
                    entry.fate().word(),
                    entry.line().file(),
                    entry.line().number(),
                    entry.line().id(),
                    entry.line().name(),
                    Objects.toString(entry.reason(), ""),
                    Objects.toString(entry.detail(), ""));
        }
        log.info(
                "{}",
                Arrays.stream(Report.Fate.values())
                        .map(it -> report.count(it) + " " + it.word())
                        .collect(Collectors.joining(", ")));
    }
}
