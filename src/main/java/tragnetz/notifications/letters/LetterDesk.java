package tragnetz.notifications.letters;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Correspondence;
import tragnetz.notifications.Letter;
import tragnetz.notifications.Replies;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes reply addresses, and gives what comes back to whom it concerns. */
@Component
class LetterDesk implements Correspondence {

    private static final Machine MACHINE = new Machine("correspondence");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Door door;
    private final LetterStore store;
    private final Suspensions suspensions;
    private final ObjectProvider<Replies> plugs;

    LetterDesk(
            Door door, LetterStore store, Suspensions suspensions, ObjectProvider<Replies> plugs) {
        this.door = door;
        this.store = store;
        this.suspensions = suspensions;
        this.plugs = plugs;
    }

    @Override
    public Map<UUID, String> open(String kind, UUID subject, Collection<UUID> accounts) {
        Map<UUID, String> tokens = new LinkedHashMap<>();
        accounts.forEach(it -> tokens.put(it, token()));
        if (!tokens.isEmpty()) {
            door.as(MACHINE, () -> store.open(kind, subject, tokens));
        }
        return tokens;
    }

    /** Inside the transaction that notes that the mail has been read. */
    void give(UUID number, Incoming incoming) {
        switch (incoming) {
            case Incoming.Answer answer ->
                    store.opened(answer.token()).ifPresent(it -> give(number, answer, it));
            case Incoming.Bounce bounce ->
                    store.opened(bounce.token())
                            .ifPresent(
                                    it -> {
                                        suspensions.bounced(it.accountId(), bounce.status());
                                        plug(it.kind())
                                                .ifPresent(
                                                        plug ->
                                                                plug.bounced(
                                                                        it.subject(),
                                                                        it.accountId()));
                                    });
            case Incoming.Automatic _, Incoming.Stray _ -> {}
        }
    }

    private void give(UUID number, Incoming.Answer answer, LetterStore.Opened opened) {
        Letter letter =
                new Letter(
                        number,
                        opened.accountId(),
                        answer.sender(),
                        answer.sender().equals(opened.address()),
                        answer.text(),
                        answer.attachments(),
                        answer.cut(),
                        answer.at());
        plug(opened.kind()).ifPresent(it -> it.take(opened.subject(), letter));
    }

    private Optional<Replies> plug(String kind) {
        return plugs.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** 128 bits in small letters and digits: some mail servers fold capitals. */
    private static String token() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
