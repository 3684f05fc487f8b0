package tragnetz.networks.moves;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code bin/arrive} starts: unpacks one archive of any size, says what came, ends. */
@Component
class ArrivalCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(ArrivalCommand.class);

    private final Unpacking unpacking;
    private final Door door;
    private final ConfigurableApplicationContext house;
    private final String file;
    private final String slug;

    ArrivalCommand(
            Unpacking unpacking,
            Door door,
            ConfigurableApplicationContext house,
            @Value("${tragnetz.arrive:}") String file,
            @Value("${tragnetz.network:}") String slug) {
        this.unpacking = unpacking;
        this.door = door;
        this.house = house;
        this.file = file;
        this.slug = slug;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (file.isEmpty()) {
            return;
        }
        int code = 0;
        try {
            Unpacking.Arrived arrived = door.write(new Machine("arrivals"), this::unpacked);
            long rows = arrived.rows().values().stream().mapToLong(Integer::longValue).sum();
            log.info("/n/{} has arrived with {} rows.", arrived.slug(), rows);
            if (arrived.behind() > 0) {
                log.info("{} circles stayed in the old house: no host agreed.", arrived.behind());
            }
        } catch (MoveRefusal refusal) {
            log.error(
                    "Nothing has arrived: {}.",
                    switch (refusal.reason()) {
                        case TWICE -> "this network is here already";
                        case SLUG -> "its word is taken here, give another one with --network";
                        case NEWER -> "the archive comes from a newer version, update first";
                    });
            code = 2;
        } catch (RuntimeException unfit) {
            log.error("Nothing has arrived: {}", String.valueOf(unfit.getMessage()));
            code = 2;
        }
        house.close();
        System.exit(code);
    }

    private Unpacking.Arrived unpacked() {
        try (InputStream archive = Files.newInputStream(Path.of(file))) {
            return unpacking.unpack(archive, slug);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file, e);
        }
    }
}
