package tragnetz.networks.demo;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.demo.DemoShare;
import tragnetz.shared.demo.DemoWorld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/** Hangs up the signs of two networks; the others show the net drawn from their name. */
@Component
class LogosShare implements DemoShare {

    private static final Map<String, Map<String, String>> SIGNS =
            Map.of(
                    "brueckenpeers",
                    Map.of(
                            "de", "Eine Hängebrücke, darunter ein gelber Punkt",
                            "en", "A suspension bridge with a yellow dot below"),
                    "ankommen-oberelbe",
                    Map.of(
                            "de", "Die Sonne geht über drei Wellen auf",
                            "uk", "Сонце сходить над трьома хвилями"));

    private final JdbcClient jdbc;

    LogosShare(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public void plant(DemoWorld world) {
        SIGNS.forEach(
                (slug, texts) -> {
                    UUID network = DemoWorld.id(slug);
                    jdbc.sql(
                                    """
                                    insert into networks.logo (network_id, fingerprint, content)
                                    values (:network, encode(substring(sha256(:content) for 8), 'hex'), :content)
                                    """)
                            .param("network", network)
                            .param("content", picture(slug))
                            .update();
                    texts.forEach((language, alt) -> tell(network, language, alt));
                });
    }

    private void tell(UUID network, String language, String alt) {
        jdbc.sql(
                        "insert into networks.logo_text (network_id, language, alt) values"
                                + " (:network, :language, :alt)")
                .param("network", network)
                .param("language", language)
                .param("alt", alt)
                .update();
    }

    private static byte[] picture(String slug) {
        try {
            return new ClassPathResource("demo/logos/" + slug + ".png").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
