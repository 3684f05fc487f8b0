package tragnetz.networks.legal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.shared.i18n.Language;
import tragnetz.support.HouseTest;
import tragnetz.support.Visitors;

@HouseTest
class LegalTests {

    @Autowired Visitors visitors;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XA", "XB"})
    void everyLanguageReadsTheSameFacts(Language language) {
        String home = "/" + language.code() + "/n/auental";

        assertThat(visitors.stranger().get(home + "/legal").body())
                .contains(
                        "Netz Seelische Gesundheit Auental e. V.",
                        "Bachgasse 12",
                        "VR 4711",
                        "mailto:impressum@auental.example",
                        "tel:+496115550112");
        assertThat(visitors.stranger().get(home + "/privacy").body())
                .contains(
                        "Netz Seelische Gesundheit Auental e. V.",
                        "Bachgasse 12",
                        "Rechenzentrum Auental",
                        "https://datenschutz.hessen.de");
        assertThat(visitors.stranger().get(home + "/barriers").body())
                .contains("EN 301 549", "barrieren@auental.example");
    }

    @Test
    void thePublicBodyNamesItsArbitration() {
        assertThat(visitors.stranger().get("/de/n/ankommen-oberelbe/barriers").body())
                .contains("BITV 2.0", "Durchsetzungsstelle");
        assertThat(visitors.stranger().get("/de/n/auental/barriers").body())
                .doesNotContain("BITV 2.0");
    }

    @Test
    void whatNobodyAnsweredIsSaidPlainly() {
        assertThat(visitors.stranger().get("/de/n/brueckenpeers/barriers").body())
                .contains("noch nicht eingetragen", "/de/barriers");
    }

    @Test
    void theFooterLeadsToTheNetworksOwnNotices() {
        assertThat(visitors.stranger().get("/de/n/auental").body())
                .contains("/de/n/auental/legal", "/de/n/auental/privacy", "/de/n/auental/barriers");
    }
}
