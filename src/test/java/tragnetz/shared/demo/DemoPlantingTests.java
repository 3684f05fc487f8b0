package tragnetz.shared.demo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

import tragnetz.shared.Refusal;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.support.HouseTest;

import java.util.Map;

@HouseTest
class DemoPlantingTests {

    @Autowired Door door;
    @Autowired JdbcClient jdbc;
    @Autowired ObjectProvider<DemoShare> shares;

    @Test
    void databaseOfTheDemoWorldIsNotOpenedForRealPeople() {
        Settings real =
                new Binder(new MapConfigurationPropertySource(Map.of("tragnetz.demo", "false")))
                        .bindOrCreate("tragnetz", Settings.class);
        var planting = new DemoPlanting(door, jdbc, real, shares);

        assertThatThrownBy(planting::afterPropertiesSet)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("demo world");
    }
}
