package tragnetz.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

import tragnetz.directory.offers.Facts;
import tragnetz.directory.offers.OfferText;
import tragnetz.directory.offers.Offers;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.changes.Changes;
import tragnetz.shared.demo.DemoWorld;
import tragnetz.shared.i18n.Fold;
import tragnetz.support.HouseTest;
import tragnetz.support.Rows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@HouseTest
class CatalogueTests {

    private static final UUID CLINIC = DemoWorld.id("organisation", "gesundheitsamt-auental");

    @Autowired private Catalogue catalogue;
    @Autowired private Copying copying;
    @Autowired private Drawing drawing;
    @Autowired private Changes changes;
    @Autowired private Offers offers;
    @Autowired private Door door;
    @Autowired private Rows rows;

    @Test
    void publishedChangeIsFoundWithinTwoSeconds() throws InterruptedException {
        plant("Glockenblumenwerkstatt");
        long end = System.nanoTime() + 2_000_000_000L;

        while (ask(catalogue, "Glockenblumenwerkstatt") == 0 && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(ask(catalogue, "Glockenblumenwerkstatt")).isEqualTo(1);
    }

    @Test
    void copyMadeAnewHoldsWhatTheOneCaughtUpHolds(@TempDir Path folder)
            throws InterruptedException {
        plant("Holunderküche");
        catalogue.settle();
        try (Index index = Index.open(folder, drawing)) {
            copying.everything(index);
            index.flush();

            Question everything = question();
            Answered anew = index.engine().ask(everything, 1, 20);
            Answered caughtUp = catalogue.ask(everything, 1, 20);
            assertThat(anew.total()).isEqualTo(caughtUp.total()).isGreaterThan(200);
            assertThat(anew.counts()).isEqualTo(caughtUp.counts());
            assertThat(anew.cards()).isEqualTo(caughtUp.cards());
        }
    }

    @Test
    void copyThatWasClosedIsCaughtUpWhenItOpens(@TempDir Path folder) {
        Changes.Reader reader = changes.fromNow();
        try (Index index = Index.open(folder, drawing)) {
            assertThat(index.stand()).isEmpty();
            copying.everything(index);
            index.stand(reader.stand());
        }
        UUID id = plant("Wacholderrunde");
        try (Index index = Index.open(folder, drawing)) {
            assertThat(ask(index.engine(), "Wacholderrunde")).isZero();
            copying.changed(index, changes.from(index.stand()).orElseThrow().next());
            assertThat(ask(index.engine(), "Wacholderrunde")).isEqualTo(1);
        }
        rows.update("delete from directory.offer where id = ?", id);
        try (Index index = Index.open(folder, drawing)) {
            copying.changed(index, changes.from(index.stand()).orElseThrow().next());
            assertThat(ask(index.engine(), "Wacholderrunde")).isZero();
        }
    }

    private UUID plant(String title) {
        UUID id = UUID.randomUUID();
        OfferText text = new OfferText("de", title, "", "", "source", 0, Instant.EPOCH);
        door.write(
                new Machine("test"),
                () -> {
                    offers.add(CLINIC, id, Facts.empty("de"), true, List.of(text));
                    return null;
                });
        return id;
    }

    private static int ask(Catalogue catalogue, String word) {
        return catalogue.ask(question(Fold.text(word)), 1, 20).total();
    }

    private static int ask(Engine engine, String word) {
        return engine.ask(question(Fold.text(word)), 1, 20).total();
    }

    private static Question question(String... words) {
        return new Question(
                List.of(),
                List.of(words),
                List.of(words),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                "de",
                Standpoint.anywhere(0));
    }
}
