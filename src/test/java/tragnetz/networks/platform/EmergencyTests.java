package tragnetz.networks.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class EmergencyTests {

    @Autowired Visitors visitors;

    @Test
    void everyCountrysNumbersCanBeTapped() {
        assertThat(visitors.stranger().get("/uk/emergency").body())
                .contains("tel:112", "Німеччина", "Боснія");
    }
}
