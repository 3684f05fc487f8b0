package tragnetz.directory.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/** The official schemas of HSDS, formats of ids, dates and addresses included. */
final class Schemas {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    it ->
                            it.schemaIdResolvers(
                                    ids -> ids.mapPrefix("https://hsds.test/", "classpath:hsds/")));

    private static final JsonMapper JSON = JsonMapper.shared();

    private Schemas() {}

    /**
     * What is wrong.
     *
     * @param schema file without its ending
     */
    static List<String> wrong(String version, String schema, JsonNode value) {
        // The library refuses addresses in domains that nobody can register.
        JsonNode registered = JSON.readTree(value.toString().replace(".example\"", ".org\""));
        return REGISTRY
                .getSchema(
                        SchemaLocation.of(
                                "https://hsds.test/%s/schema/%s.json".formatted(version, schema)))
                .validate(
                        registered,
                        it -> it.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
