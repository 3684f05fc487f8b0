package tragnetz.shared.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Fold;

import java.net.URI;
import java.nio.file.Path;

class GazetteerTests {

    private static final Spot WIESBADEN = Spot.of(50.0826, 8.2493);

    private final Gazetteer gazetteer = gazetteer(false);

    @ParameterizedTest
    @CsvSource({
        "Wiesbaden, Wiesbaden, DE",
        "Висбаден, Wiesbaden, DE",
        "Вісбаден, Wiesbaden, DE",
        "فيسبادن, Wiesbaden, DE",
        "ویسبادن, Wiesbaden, DE",
        "Wiesbadn, Wiesbaden, DE",
        "wiesba, Wiesbaden, DE",
        "65183, Wiesbaden, DE",
        "٦٥١٨٣, Wiesbaden, DE",
        "۶۵۱۸۳ Wiesbaden, Wiesbaden, DE",
        "Stadt Wiesbaden, Wiesbaden, DE",
        "München, München, DE",
        "Muenchen, Munich, DE",
        "Münih, Munich, DE",
        "Minhen, Munich, DE",
        "Мюнхен, Munich, DE",
        "ميونخ, Munich, DE",
        "مونیخ, Munich, DE",
        "Koln, Köln, DE",
        "Kelnu, Köln, DE",
        "Кёльн, Köln, DE",
        "Wien, Vienna, AT",
        "Beč, Vienna, AT",
        "Відень, Vienna, AT",
        "Viyana, Vienna, AT",
        "فيينا, Vienna, AT",
        "Zürih, Zürich, CH",
        "Ženeva, Genève, CH",
        "Сараево, Sarajevo, BA",
        "Сараєво, Sarajevo, BA",
        "Saraybosna, Sarajevo, BA",
        "سراييفو, Sarajevo, BA",
        "سارایوو, Sarajevo, BA",
        "Banjaluka, Banja Luka, BA",
    })
    void placesAreFoundHoweverWritten(String typed, String name, String country) {
        assertThat(gazetteer.meant(typed))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.country()).isEqualTo(country);
                            assertThat(gazetteer.meant(name).orElseThrow().spot())
                                    .isEqualTo(it.spot());
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "99999", "Qyxzwjk", "'; drop table", "%", "\t", "0", "😀"})
    void whatIsNoPlaceIsNone(String typed) {
        assertThat(gazetteer.meant(typed)).isEmpty();
    }

    @Test
    void longWordsCostNoTime() {
        long begin = System.nanoTime();
        assertThat(gazetteer.meant("wolkenkuckucksheim ".repeat(500))).isEmpty();
        assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
    }

    @Test
    void biggestPlaceOfANameIsMeant() {
        assertThat(gazetteer.meant("Frankfurt").orElseThrow().spot().metres(Spot.of(50.11, 8.68)))
                .isLessThan(5000);
        assertThat(gazetteer.named("Frankf")).isEmpty();
    }

    @Test
    void addressIsWhereItsPostalCodeBelongs() {
        assertThat(gazetteer.spot("DE", "65183", "Wiesbaden", "")).contains(WIESBADEN);
        assertThat(gazetteer.spot("DE", null, "Wiesbaden", "Mitte")).contains(WIESBADEN);
        assertThat(gazetteer.spot("BA", "71000", "Sarajevo", "")).isPresent();
        assertThat(gazetteer.spot("DE", "65183", "Nirgendheim", "")).contains(WIESBADEN);
        assertThat(gazetteer.spot("DE", "78267", "Aach", ""))
                .isNotEqualTo(gazetteer.spot("DE", "54298", "Aach", ""));
        assertThat(gazetteer.spot("AT", null, "Wiesbaden", "")).isEmpty();
        assertThat(gazetteer.spot("DE", "", "", "Wiesbaden")).isEmpty();
    }

    @Test
    void districtIsNotTheTownsMiddle() {
        Spot town = gazetteer.spot("DE", null, "Berlin", "").orElseThrow();
        Spot district = gazetteer.spot("DE", null, "Berlin", "Kreuzberg").orElseThrow();

        assertThat(district.metres(town)).isBetween(1000d, 8000d);
        assertThat(gazetteer.spot("DE", null, "Wiesbaden", "Kreuzberg")).contains(WIESBADEN);
    }

    @Test
    void demoKnowsItsOwnTowns() {
        assertThat(gazetteer.meant("Auental").map(Place::spot))
                .isNotEqualTo(gazetteer(true).meant("Auental").map(Place::spot));
        assertThat(gazetteer(true).meant("62117").orElseThrow().name()).isEqualTo("Auental");
        assertThat(gazetteer.meant("62117")).isEmpty();
    }

    @Test
    void distanceIsThatOfTheCrow() {
        Spot berlin = Spot.of(52.52, 13.405);
        Spot munich = Spot.of(48.137, 11.575);

        assertThat(berlin.metres(munich)).isCloseTo(504_000, within(2000d));
        assertThat(Spot.of(Spot.of(-33.9, -70.7).packed())).isEqualTo(Spot.of(-33.9, -70.7));
    }

    /** When folding changes, the files must be cut anew. */
    @Test
    void namesAreFoldedAsWeFold() {
        Register towns = Register.of("places/geonames/places.txt");
        for (String start : new String[] {"mu", "sa", "ko", "wi", "ze"}) {
            assertThat(towns.beginning(start, 5000).stream().map(Place::of))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(towns.lines(Fold.latin(it.name()))).isNotEmpty());
        }
    }

    private static Gazetteer gazetteer(boolean demo) {
        return new Gazetteer(
                new Settings(Path.of("."), "", URI.create("http://localhost"), demo, "DE", false));
    }
}
