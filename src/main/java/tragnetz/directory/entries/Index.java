package tragnetz.directory.entries;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The index on this node's disk and how far it has come. */
final class Index implements AutoCloseable {

    /** To be raised whenever {@link Entry} or what stands in it changes: then all is made anew. */
    private static final String FORM = "2";

    private static final String STAND = "stand";
    private static final LuceneAnalysisConfigurer FOLDED =
            context -> context.analyzer(Entry.FOLDED).custom().tokenizer("whitespace");

    private final Path folder;
    private final CloseableSearchMapping mapping;
    private final Engine engine;

    private Index(Path folder, CloseableSearchMapping mapping, Engine engine) {
        this.folder = folder;
        this.mapping = mapping;
        this.engine = engine;
    }

    static Index open(Path folder, Drawing drawing) {
        CloseableSearchMapping mapping =
                SearchMapping.builder(
                                AnnotatedTypeSource.fromClasses(Entry.class),
                                MethodHandles.lookup())
                        .property("hibernate.search.backend.directory.root", folder.toString())
                        .property("hibernate.search.backend.lucene_version", "9.12.3")
                        .property("hibernate.search.backend.analysis.configurer", FOLDED)
                        .build();
        return new Index(folder, mapping, new LuceneEngine(mapping, drawing));
    }

    Engine engine() {
        return engine;
    }

    /** Puts entries in and takes others out; both are to be seen when it returns. */
    void put(Collection<Entry> entries, Collection<String> gone) {
        try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
            entries.forEach(session.indexingPlan()::addOrUpdate);
            gone.forEach(it -> session.indexingPlan().purge(Entry.class, it, null));
        }
    }

    /** Puts entries into an index that is being made. */
    void add(Collection<Entry> entries) {
        try (SearchSession session = session(IndexingPlanSynchronizationStrategy.async())) {
            entries.forEach(session.indexingPlan()::add);
        }
    }

    /** The ids of the organisation's entries. */
    Set<String> of(String organisation) {
        try (SearchSession session = session(IndexingPlanSynchronizationStrategy.sync())) {
            return new HashSet<>(
                    session.search(Entry.class)
                            .select(f -> f.id(String.class))
                            .where(f -> f.match().field("organisation").matching(organisation))
                            .fetchAllHits());
        }
    }

    void empty() {
        mapping.scope(Entry.class).workspace().purge();
    }

    /** Writes everything to disk. */
    void flush() {
        mapping.scope(Entry.class).workspace().flush();
        mapping.scope(Entry.class).workspace().refresh();
    }

    /** How far it has come; empty when it is of another form or was never whole. */
    String stand() {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(STAND));
            return lines.size() == 2 && lines.getFirst().equals(FORM) ? lines.getLast() : "";
        } catch (IOException e) {
            return "";
        }
    }

    /** What is in it up to there is on the disk. */
    void stand(String horizon) {
        flush();
        try {
            Path draft = folder.resolve(STAND + ".unfinished");
            Files.write(draft, List.of(FORM, horizon));
            Files.move(
                    draft,
                    folder.resolve(STAND),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SearchSession session(IndexingPlanSynchronizationStrategy strategy) {
        return mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(strategy)
                .build();
    }

    @Override
    public void close() {
        mapping.close();
    }
}
