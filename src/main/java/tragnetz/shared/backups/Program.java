package tragnetz.shared.backups;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.sql.Cellar;

/** Work on a house that is not opened for it: settings are read as the application reads them. */
final class Program {

    private static final Logger log = LoggerFactory.getLogger(Program.class);

    final Environment environment;
    final Settings settings;
    final KeyFolder keys;

    /** What is done. */
    interface Work {
        void with(Program program) throws Exception;
    }

    private Program(Environment environment) {
        this.environment = environment;
        settings = Binder.get(environment).bindOrCreate("tragnetz", Settings.class);
        keys = new KeyFolder(settings);
    }

    Cellar cellar() {
        return Cellar.open(settings, keys, environment);
    }

    String word(String name) {
        return environment.getProperty("tragnetz." + name, "");
    }

    /** Does it and ends the process: 0 when all went well, 1 after a refusal. */
    static void run(Class<?> main, String[] arguments, Work work) {
        SpringApplication application = new SpringApplication(main);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        int code = 0;
        try {
            work.with(new Program(application.run(arguments).getEnvironment()));
        } catch (Refusal refusal) {
            log.error("{}\n{}", refusal.getMessage(), refusal.remedy());
            code = 1;
        } catch (Exception e) {
            log.error("It broke off, and nothing half is left behind: {}", e.toString());
            code = 1;
        }
        System.exit(code);
    }
}
