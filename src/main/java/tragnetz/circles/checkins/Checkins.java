package tragnetz.circles.checkins;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.circles.circles.Times;
import tragnetz.circles.members.CircleMembers;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Safe;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.live.Live;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.UUID;

/** Asks how people are, and tells their circle. */
@Component
public class Checkins {

    static final int PAGE = 30;

    private final CheckinStore store;
    private final CircleMembers members;
    private final Vault vault;
    private final Live live;

    Checkins(CheckinStore store, CircleMembers members, Vault vault, Live live) {
        this.store = store;
        this.members = members;
        this.vault = vault;
        this.live = live;
    }

    /** Each member's latest of the last seven days, the newest first. */
    public List<Checkin> latest(Circle circle, Language reader) {
        return told(circle, store.latest(circle), reader);
    }

    CheckinsPage page(
            Circle circle, CheckinForm form, int page, Language reader, Problems problems) {
        List<Checkin> told = told(circle, store.of(circle, page, PAGE), reader);
        boolean needs =
                page == 1
                        && told.stream()
                                .filter(Checkin::mine)
                                .findFirst()
                                .filter(it -> it.mood() == Mood.NEED)
                                .isPresent();
        return new CheckinsPage(circle, told, form, needs, page, told.size() == PAGE, problems);
    }

    private List<Checkin> told(Circle circle, List<CheckinStore.Row> rows, Language reader) {
        Safe safe = vault.safe(circle.id());
        Times times = new Times(circle.house(), reader);
        return rows.stream()
                .map(
                        it ->
                                new Checkin(
                                        it.id(),
                                        it.name(),
                                        it.memberId().equals(circle.me()),
                                        Mood.of(it.mood()).orElseThrow(),
                                        sentence(safe, it.id(), it.sentence()),
                                        it.language(),
                                        times.brief(it.at())))
                .toList();
    }

    private static String sentence(Safe safe, UUID id, byte @Nullable [] sealed) {
        try {
            return sealed == null ? "" : safe.open(place(id), sealed);
        } catch (Illegible gone) {
            return "";
        }
    }

    static Place place(UUID id) {
        return new Place("circles.checkin", "sentence", id.toString());
    }

    void add(Circle circle, CheckinForm form) {
        UUID id = UUID.randomUUID();
        Mood mood = Mood.of(String.valueOf(form.mood())).orElseThrow();
        String sentence = form.said();
        String language = form.language(circle);
        byte[] sealed = sentence.isEmpty() ? null : vault.seal(circle.id(), place(id), sentence);
        store.insert(circle, id, mood, sealed, language);
        members.writes(circle.network(), circle.id(), circle.me(), language);
        live.tell(circle.id(), "changed " + circle.id());
    }

    boolean remove(Circle circle, UUID id) {
        return store.delete(circle, id) == 1;
    }
}
