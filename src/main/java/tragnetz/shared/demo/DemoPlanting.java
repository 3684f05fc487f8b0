package tragnetz.shared.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

/** Plants the demo world before the first request, in one transaction, if the database is empty. */
@Component
@ConditionalOnProperty("tragnetz.demo")
class DemoPlanting implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(DemoPlanting.class);

    private final Door door;
    private final JdbcClient jdbc;
    private final List<DemoShare> shares;

    DemoPlanting(Door door, JdbcClient jdbc, List<DemoShare> shares) {
        this.door = door;
        this.jdbc = jdbc;
        this.shares = shares.stream().sorted(Comparator.comparingInt(DemoShare::order)).toList();
    }

    @Override
    public void afterPropertiesSet() {
        door.write(
                new Machine("demo world"),
                () -> {
                    jdbc.sql("select pg_advisory_xact_lock(7246)").query().singleRow();
                    if (jdbc.sql("select count(*) from shared.demo_planting")
                                    .query(Long.class)
                                    .single()
                            == 0) {
                        DemoWorld world = new DemoWorld(LocalDate.now(ZoneOffset.UTC));
                        shares.forEach(share -> share.plant(world));
                        jdbc.sql("insert into shared.demo_planting default values").update();
                        log.info("The demo world is planted");
                    }
                    return null;
                });
    }
}
