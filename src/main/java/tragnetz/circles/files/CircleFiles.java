package tragnetz.circles.files;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.files.FileType;
import tragnetz.shared.files.Pictures;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Upload;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes files in as what they really are, keeps them sealed, hands them out again. */
@Component
class CircleFiles {

    private static final Machine MACHINE = new Machine("circle files");
    private static final long MOST_BYTES = 500L * 1024 * 1024;

    private final CircleFileStore store;
    private final Vault vault;
    private final Pictures pictures;
    private final Door door;

    CircleFiles(CircleFileStore store, Vault vault, Pictures pictures, Door door) {
        this.store = store;
        this.vault = vault;
        this.pictures = pictures;
        this.door = door;
    }

    CircleFilesPage list(Circle circle, Language language, Problems problems) {
        Safe safe = vault.safe(circle.id());
        Times times = new Times(circle.house(), language);
        return new CircleFilesPage(
                circle,
                store.newest(circle).stream()
                        .map(it -> told(circle, List.of(it), safe, times))
                        .toList(),
                problems);
    }

    CircleFilePage show(Circle circle, UUID file, Language language, Problems problems) {
        List<CircleFileStore.Row> rows = store.versions(circle, file);
        if (rows.isEmpty()) {
            throw new Missing();
        }
        Safe safe = vault.safe(circle.id());
        return new CircleFilePage(
                circle, told(circle, rows, safe, new Times(circle.house(), language)), problems);
    }

    private static CircleFile told(
            Circle circle, List<CircleFileStore.Row> rows, Safe safe, Times times) {
        CircleFileStore.Row newest = rows.getFirst();
        return new CircleFile(
                newest.id(),
                newest.author(),
                newest.memberId().equals(circle.me()),
                newest.audience().equals("hosts"),
                times.day(newest.vanishesAt()),
                rows.stream()
                        .map(
                                it ->
                                        new CircleFile.Version(
                                                it.version(),
                                                name(safe, it.id(), it.version(), it.name()),
                                                it.type(),
                                                Math.max(1, it.size() / 1024),
                                                times.brief(it.savedAt()),
                                                it.picture()))
                        .toList());
    }

    private static String name(Safe safe, UUID file, int version, byte[] sealed) {
        try {
            return safe.open(place("name", file, version), sealed);
        } catch (Illegible gone) {
            return "";
        }
    }

    static Place place(String column, UUID file, int version) {
        return new Place("circles.file_version", column, file + "/" + version);
    }

    /**
     * Takes a file in.
     *
     * @param file a file of the viewer's own to add a version to; null for a new one
     * @return null when it cannot be taken; then the problems say why
     */
    @Nullable UUID take(
            Circle circle, @Nullable UUID file, CircleFileForm form, Problems problems) {
        byte[] bytes = form.chosen().bytes();
        FileType type = FileType.of(bytes).orElse(null);
        if (type == null) {
            problems.add("file", "circles.problem.type");
            return null;
        }
        Optional<Pictures.Drawn> drawn = type.picture() ? pictures.draw(bytes) : Optional.empty();
        if (type.picture() && drawn.isEmpty()) {
            problems.add("file", "circles.problem.picture");
            return null;
        }
        if (door.as(MACHINE, () -> store.weight(circle)) + bytes.length > MOST_BYTES) {
            problems.add("file", "circles.problem.full");
            return null;
        }
        FileType kept = drawn.isPresent() ? FileType.JPEG : type;
        byte[] content = drawn.map(Pictures.Drawn::whole).orElse(bytes);
        byte[] preview = drawn.map(Pictures.Drawn::preview).orElse(null);
        UUID id = file == null ? UUID.randomUUID() : file;
        if (file == null) {
            store.insert(circle, id, form.seen());
        }
        int version = file == null ? 1 : next(circle, id);
        CircleFileStore.Content sealed =
                new CircleFileStore.Content(
                        seal(circle, "name", id, version, name(kept, form.chosen())),
                        kept.mime(),
                        vault.seal(circle.id(), place("content", id, version), content));
        try {
            store.save(
                    circle,
                    id,
                    version,
                    sealed,
                    preview == null
                            ? null
                            : vault.seal(circle.id(), place("preview", id, version), preview),
                    content.length);
        } catch (DuplicateKeyException twin) {
            problems.add("file", "circles.problem.changed");
            return null;
        }
        return id;
    }

    private static byte[] name(FileType kept, Upload chosen) {
        return kept.named(chosen.name()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private byte[] seal(Circle circle, String column, UUID file, int version, byte[] bytes) {
        return vault.seal(circle.id(), place(column, file, version), bytes);
    }

    private int next(Circle circle, UUID file) {
        List<CircleFileStore.Row> versions = store.versions(circle, file);
        if (versions.isEmpty() || !versions.getFirst().memberId().equals(circle.me())) {
            throw new Missing();
        }
        return versions.getFirst().version() + 1;
    }

    Answer.File content(Circle circle, UUID file, int version, boolean small) {
        CircleFileStore.Content found =
                store.content(circle, file, version, small).orElseThrow(Missing::new);
        byte[] sealed = found.content();
        if (sealed == null) {
            throw new Missing();
        }
        Safe safe = vault.safe(circle.id());
        try {
            return new Answer.File(
                    name(safe, file, version, found.name()),
                    small ? FileType.JPEG.mime() : found.type(),
                    safe.bytes(place(small ? "preview" : "content", file, version), sealed));
        } catch (Illegible gone) {
            throw new Missing();
        }
    }

    Answer renew(Circle circle, UUID file, CircleFileForm form, Language language) {
        Problems problems = form.check();
        CircleFilePage page = show(circle, file, language, problems);
        if (problems.any() || take(circle, file, form, problems) == null) {
            return Answer.again(page);
        }
        return Answer.moved(circle.path() + "/files/" + file, "circle-file");
    }

    Answer remove(Circle circle, UUID file) {
        if (store.delete(circle, file) == 0) {
            throw new Missing();
        }
        return Answer.moved(circle.path() + "/files", "circle-file-removed");
    }
}
