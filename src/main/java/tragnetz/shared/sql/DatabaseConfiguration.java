package tragnetz.shared.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** The pools that stand on the {@link Groundwork}. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    Database database(Groundwork groundwork) {
        return groundwork.database();
    }

    /** The pool of all requests; the door guards it. */
    @Bean(destroyMethod = "close")
    Pool requestPool(
            Database database,
            @Value("${spring.datasource.hikari.maximum-pool-size:12}") int size) {
        return new Pool(
                pool(database, "requests", size, 2, null), pool(database, "apart", 3, 0, null));
    }

    /** A small pool for jobs; its connections wear the machine room's role. */
    @Bean(destroyMethod = "close")
    MachineRoom machineRoom(Database database) {
        return new MachineRoom(pool(database, "machine-room", 3, 2, "set role tragnetz_system"));
    }

    private static HikariDataSource pool(
            Database database, String name, int size, int idle, @Nullable String firstWords) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().role());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(idle);
        config.setConnectionTimeout(Duration.ofSeconds(5).toMillis());
        config.setConnectionInitSql(firstWords);
        config.addDataSourceProperty("ApplicationName", "tragnetz-" + name);
        config.addDataSourceProperty("socketTimeout", "30");
        // A system's PostgreSQL compiles questions that are answered in milliseconds for seconds.
        config.addDataSourceProperty(
                "options", "-c jit=off -c statement_timeout=20s -c lock_timeout=10s");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
