package tragnetz.directory.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tragnetz.shared.i18n.Language;

import java.util.Set;

/** Written as people type, before the list of words was looked at. */
class TopicsTests {

    private static final Topics TOPICS = new Topics();

    @ParameterizedTest
    @CsvSource({
        "Schlafprobleme, sleep",
        "ich kann seit Wochen nicht schlafen, sleep",
        "mein Sohn spielt nur noch am Handy und nimmt Drogen, drugs",
        "Schuldnerberatung, debts",
        "wohnung suchen, housing",
        "Zahnarzd ohne Versicherung, dentist",
        "i cant sleep, sleep",
        "lawyer for asylum, asylum",
        "someone to translate at the doctor, doctor",
        "food for my children, food",
        "ne mogu spavati, sleep",
        "problem s kockanjem, gambling",
        "odvikavanje od alkohola, alcohol",
        "шукаю житло, housing",
        "психолог українською, psychotherapy",
        "курси німецької мови, language-course",
        "не могу спать, sleep",
        "муж пьёт, alcohol",
        "ПСИХОЛОГ, psychotherapy",
        "أريد طبيب أسنان, dentist",
        "سكن, housing",
        "اللجوء, asylum",
        "خوابم نمی‌برد, sleep",
        "اعتیاد به مواد مخدر, drugs",
        "دندانپزشک, dentist",
        "uyuyamıyorum, sleep",
        "uyuyamiyorum ve agliyorum, sadness",
        "psikolog, psychotherapy",
        "ev arıyorum, housing",
        "psixolog, psychotherapy",
        "bessonica, sleep",
        "alkohol, alcohol",
        "Almanca kursu, language-course",
    })
    void findsTheTopic(String query, String topic) {
        assertThat(TOPICS.resolve(query).topics()).as(query).contains(topic);
    }

    @ParameterizedTest
    @CsvSource({
        "Haus am See",
        "xqzt",
        "Tragnetz",
        "Müller",
        "Maus",
        "2026",
    })
    void doesNotGuess(String query) {
        assertThat(TOPICS.resolve(query).topics())
                .as(query)
                .doesNotContain("pets", "drugs", "alcohol", "sleep", "psychotherapy");
    }

    @Test
    void keepsWhatIsNoTopicAndCanDropWhatIs() {
        Found found = TOPICS.resolve("Schlaf und Origami in Bachviertel");

        assertThat(found.topics()).containsExactly("sleep");
        assertThat(found.rest())
                .extracting(Found.Rest::word)
                .containsExactly("origami", "bachviertel");
        assertThat(found.without(found.hits().getFirst().places()))
                .isEqualTo("und Origami in Bachviertel");
    }

    @Test
    void longestLabelWins() {
        Found found = TOPICS.resolve("ich kann nicht schlafen");

        assertThat(found.hits().getFirst().places()).isEqualTo(Set.of(0, 1, 2, 3));
        assertThat(found.rest()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "mein Mann schlägt mich",
        "I want to die",
        "не дышит",
        "خودکشی",
        "ölmek istiyorum",
        "meine Freundin ist bewusstlos",
        "زوجي يضربني",
        "hitna pomoc",
    })
    void hearsDanger(String query) {
        assertThat(TOPICS.alarming(query)).as(query).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Deutschkurs", "Wohnung", "Schlaf", "курсы", "خانه", "çocuk"})
    void doesNotCryWolf(String query) {
        assertThat(TOPICS.alarming(query)).as(query).isFalse();
    }

    @Test
    void everyTopicHasAWordInEveryLanguage() {
        for (Topics.Topic topic : TOPICS.all()) {
            for (Language language : Language.spoken()) {
                assertThat(TOPICS.label(topic.id(), language)).isNotEqualTo(topic.id() + "?");
                assertThat(TOPICS.label(topic.id(), language)).isNotBlank();
            }
        }
        assertThat(TOPICS.all()).hasSizeGreaterThan(80);
    }

    @Test
    void survivesAnything() {
        assertThat(TOPICS.resolve("").topics()).isEmpty();
        assertThat(TOPICS.resolve("' ; -- ) | & ! :* <->").topics()).isEmpty();
        assertThat(TOPICS.resolve("schlaf ".repeat(2000)).topics()).contains("sleep");
        assertThat(TOPICS.resolve("\uD83D\uDE00 \u202E x").topics()).isEmpty();
    }
}
