package tragnetz.directory.topics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;

import tragnetz.shared.i18n.Fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 240 queries with the topics a counsellor would expect, written by somebody who had not seen the
 * list of words; and the words by somebody who had not seen the queries, then mended with them.
 * After the untuned ones nothing was mended. A hit is an expected topic among the first five that
 * the page names or offers.
 */
class QueryTests {

    private static final Topics TOPICS = new Topics();
    private static final List<Query> QUERIES = read("queries");
    private static final List<Query> UNTUNED = read("queries-untuned");

    private record Query(String language, String kind, String text, Set<String> expected) {

        boolean hits() {
            List<String> named = TOPICS.resolve(text).topics();
            List<String> first = new ArrayList<>(named.stream().limit(3).toList());
            first.addAll(TOPICS.guesses(text, named));
            return first.stream().limit(5).anyMatch(expected::contains);
        }
    }

    @ParameterizedTest
    @CsvSource({"de,30", "en,29", "bs,30", "uk,30", "ru,30", "ar,30", "fa,29", "tr,30"})
    void ofThirtyQueriesOfALanguageSoManyFindTheirTopic(String language, int least) {
        List<Query> own = QUERIES.stream().filter(it -> it.language().equals(language)).toList();

        assertThat(own).hasSize(30);
        assertThat(own.stream().filter(Query::hits).count()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void soDoMostThatNobodyTunedFor() {
        assertThat(UNTUNED).hasSize(60);
        assertThat(UNTUNED.stream().filter(Query::hits).count()).isGreaterThanOrEqualTo(50);
    }

    @Test
    void noQueryIsALabelAndEveryTopicExists() {
        Set<String> labels = new HashSet<>();
        for (Thesaurus.Concept concept : Thesaurus.read("topics/topics.txt")) {
            concept.labels().values().forEach(all -> all.forEach(it -> labels.add(Fold.text(it))));
        }
        assertThat(Stream.concat(QUERIES.stream(), UNTUNED.stream()))
                .allSatisfy(
                        it -> {
                            assertThat(labels).doesNotContain(Fold.text(it.text()));
                            assertThat(it.expected()).allMatch(TOPICS::knows);
                        });
    }

    @Test
    void nonsenseResemblesNothing() {
        assertThat(TOPICS.guesses("zzqqxxyy", List.of())).isEmpty();
        assertThat(TOPICS.guesses("", List.of())).isEmpty();
        assertThat(TOPICS.guesses("!!! \ud83d\ude00 \u202e", List.of())).isEmpty();
    }

    private static List<Query> read(String file) {
        try {
            return new ClassPathResource("topics/" + file + ".tsv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split("\t", -1))
                    .map(
                            it ->
                                    new Query(
                                            it[0],
                                            it[1],
                                            it[2],
                                            new TreeSet<>(List.of(it[3].split("\\|", -1)))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
