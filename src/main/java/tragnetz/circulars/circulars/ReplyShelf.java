package tragnetz.circulars.circulars;

import org.springframework.stereotype.Component;

import tragnetz.circulars.circulars.ReplyPage.Line;
import tragnetz.circulars.circulars.ReplyPage.Talk;
import tragnetz.shared.crypto.Illegible;
import tragnetz.shared.crypto.Place;
import tragnetz.shared.crypto.Vault;
import tragnetz.shared.web.Paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers, sealed for their network; the wall decides whose talks a reader sees. */
@Component
class ReplyShelf {

    private static final int PER_PAGE = 10;

    private final ReplyStore store;
    private final Vault vault;

    ReplyShelf(ReplyStore store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    byte[] seal(UUID network, UUID reply, String text) {
        return vault.seal(network, place(reply), text);
    }

    ReplyPage page(UUID network, UUID circular, int asked) {
        long people = store.people(network, circular);
        int pages = Paging.pages(people, PER_PAGE);
        int page = Math.clamp(asked, 1, pages);
        Map<UUID, Talk> talks = new LinkedHashMap<>();
        for (ReplyStore.Row row :
                store.talks(network, circular, PER_PAGE, (page - 1L) * PER_PAGE)) {
            talks.computeIfAbsent(
                            row.accountId(), it -> new Talk(it, row.name(), new ArrayList<>()))
                    .lines()
                    .add(line(network, row));
        }
        return new ReplyPage(List.copyOf(talks.values()), page, pages, people);
    }

    private Line line(UUID network, ReplyStore.Row row) {
        return new Line(
                row.id(),
                row.authorId(),
                row.author(),
                text(network, row.id(), row.text()),
                row.held(),
                row.sender(),
                row.attachments(),
                row.cut(),
                row.writtenAt());
    }

    /** What was written; empty when nobody can open it any more. */
    String text(UUID network, UUID reply, byte[] sealed) {
        try {
            return vault.open(network, place(reply), sealed);
        } catch (Illegible e) {
            return "";
        }
    }

    private static Place place(UUID reply) {
        return new Place("circulars.reply", "text", reply.toString());
    }
}
