package tragnetz.networks.moves;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;

import tragnetz.shared.Refusal;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.archives.MovingWords;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Unpacks an uploaded archive and says, where it does not fit, what to do. */
@Component
class ArrivalDesk {

    static final int MEGABYTES = 200;
    static final String COMMAND = "bin/arrive";

    private final Unpacking unpacking;
    private final Door door;
    private final MovingWords words;

    ArrivalDesk(Unpacking unpacking, Door door, MovingWords words) {
        this.words = words;
        this.unpacking = unpacking;
        this.door = door;
    }

    ArrivalsPage page(String slug, Problems problems) {
        return new ArrivalsPage(words.current().text(), slug, problems);
    }

    /** Nothing when there is a problem; that rolls everything back. */
    Optional<Unpacking.Arrived> unpack(ArrivalForm form, Problems problems) {
        Upload file = form.archive();
        String slug = form.wanted();
        problems.when(file.absent(), "file", "shared.problem.required")
                .when(file.tooLarge(), "file", "moves.problem.large", MEGABYTES, COMMAND)
                .when(
                        !slug.isEmpty() && !slug.matches("[a-z0-9][a-z0-9-]{1,60}"),
                        "slug",
                        "founding.slug.bad");
        if (problems.any()) {
            return Optional.empty();
        }
        try (InputStream archive = file.open()) {
            return Optional.of(door.as(new Machine("arrivals"), () -> unpacked(archive, slug)));
        } catch (Refusal
                | DataAccessException
                | JacksonException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ClassCastException
                | Illegible unfit) {
            problems.add("file", "moves.problem.damaged");
        } catch (MoveRefusal refusal) {
            switch (refusal.reason()) {
                case TWICE -> problems.add("file", "moves.problem.twice");
                case SLUG -> problems.add("slug", "moves.problem.slug");
                case NEWER -> problems.add("file", "moves.problem.newer");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private Unpacking.Arrived unpacked(InputStream archive, String slug) {
        try {
            return unpacking.unpack(archive, slug);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
