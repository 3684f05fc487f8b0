package tragnetz.shared.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Stores get their statements through the guarded pool, nothing else; arrays come as lists. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    JdbcClient jdbcClient(GuardedPool pool) {
        DefaultConversionService conversions = new DefaultConversionService();
        conversions.addConverter(Array.class, List.class, AccessConfiguration::list);
        conversions.addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        return JdbcClient.create(new NamedParameterJdbcTemplate(pool), conversions);
    }

    private static List<?> list(Array array) {
        try {
            return Arrays.asList((Object[]) array.getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
