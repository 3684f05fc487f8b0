package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The last step of {@code bin/restore}: the house has opened once, its schemas are up to date and
 * whoever was erased after the backup has been erased again. It closes before any job begins.
 */
@Component
class RestoredCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RestoredCommand.class);

    private final ConfigurableApplicationContext house;
    private final boolean restored;

    RestoredCommand(
            ConfigurableApplicationContext house,
            @Value("${tragnetz.restored:false}") boolean restored) {
        this.house = house;
        this.restored = restored;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!restored) {
            return;
        }
        log.info("The restored house is in order: start it as always.");
        house.close();
        System.exit(0);
    }
}
