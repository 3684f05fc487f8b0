package tragnetz.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

import tragnetz.Tragnetz;

/** Rule 2: shared ← identity ← networks ← features, and nobody reaches into a neighbour's rooms. */
class ModulithTests {

    @Test
    void modulesKnowOnlyTheirNeighbours() {
        ApplicationModules modules = ApplicationModules.of(Tragnetz.class);

        modules.verify();
        assertThat(modules.stream().map(it -> it.getIdentifier().toString()))
                .contains(
                        "shared",
                        "identity",
                        "notifications",
                        "networks",
                        "directory",
                        "circulars",
                        "privacy");
    }

    @Test
    void lookingUpIsFound() {
        ApplicationModules modules =
                ApplicationModules.of("tragnetz.house.fixtures.modules", location -> true);

        assertThatThrownBy(modules::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Upper");
    }
}
