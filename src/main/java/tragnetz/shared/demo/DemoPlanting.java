package tragnetz.shared.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/**
 * Before the first request: plants the demo world into an empty database, in one transaction, and
 * keeps it apart from databases of real people. Everybody knows the demo world's sign-ins.
 */
@Component
class DemoPlanting implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(DemoPlanting.class);

    private final Door door;
    private final JdbcClient jdbc;
    private final Settings settings;
    private final List<DemoShare> shares;

    DemoPlanting(Door door, JdbcClient jdbc, Settings settings, ObjectProvider<DemoShare> shares) {
        this.door = door;
        this.jdbc = jdbc;
        this.settings = settings;
        this.shares = shares.stream().sorted(Comparator.comparingInt(DemoShare::order)).toList();
    }

    @Override
    public void afterPropertiesSet() {
        door.write(
                new Machine("demo world"),
                () -> {
                    jdbc.sql("select pg_advisory_xact_lock(7246)").query().singleRow();
                    jdbc.sql("select demo from shared.purpose")
                            .query(Boolean.class)
                            .optional()
                            .ifPresentOrElse(this::keepTo, this::begin);
                    return null;
                });
    }

    private void begin() {
        jdbc.sql("insert into shared.purpose (demo) values (:demo)")
                .param("demo", settings.demo())
                .update();
        if (settings.demo()) {
            DemoWorld world = new DemoWorld(LocalDate.now(ZoneOffset.UTC));
            shares.forEach(share -> share.plant(world));
            log.info("The demo world is planted");
        }
    }

    private void keepTo(boolean demo) {
        if (demo != settings.demo()) {
            throw new Refusal(
                    demo
                            ? "This database holds the demo world, whose sign-ins everybody knows."
                            : "This database is kept for real people; the demo world stays out.",
                    demo
                            ? "Give real people a folder (TRAGNETZ_DATA) or a database of their"
                                    + " own."
                            : "Give the demo world a folder (TRAGNETZ_DATA) or a database of its"
                                    + " own.");
        }
    }
}
