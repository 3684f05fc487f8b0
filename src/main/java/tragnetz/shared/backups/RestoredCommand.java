package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;

/**
 * The last step of {@code bin/restore}: the house has opened once, its schemas are up to date and
 * whoever was erased after the backup has been erased again. It closes before any job begins.
 */
@Component
@ConditionalOnProperty("tragnetz.restored")
class RestoredCommand implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(RestoredCommand.class);

    private final ConfigurableApplicationContext house;

    RestoredCommand(ConfigurableApplicationContext house) {
        this.house = house;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        log.info("The restored house is in order: start it as always.");
        house.close();
        System.exit(0);
    }
}
