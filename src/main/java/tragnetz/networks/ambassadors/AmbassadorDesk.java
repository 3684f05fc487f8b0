package tragnetz.networks.ambassadors;

import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.List;
import java.util.UUID;

/** An ambassador's own conversations, and her pause. */
@Component
class AmbassadorDesk {

    private static final Machine MACHINE = new Machine("ambassadors");

    private final Door door;
    private final AmbassadorStore ambassadors;
    private final FaceStore faces;
    private final RelayStore store;
    private final Relaying relaying;

    AmbassadorDesk(
            Door door,
            AmbassadorStore ambassadors,
            FaceStore faces,
            RelayStore store,
            Relaying relaying) {
        this.door = door;
        this.ambassadors = ambassadors;
        this.faces = faces;
        this.store = store;
        this.relaying = relaying;
    }

    MyRelaysPage index(Person viewer) {
        List<AmbassadorStore.Post> posts = ambassadors.posts(viewer.account());
        return new MyRelaysPage(
                store.of(viewer.account()),
                posts.stream().map(AmbassadorStore.Post::network).toList(),
                !posts.isEmpty() && posts.stream().allMatch(AmbassadorStore.Post::paused));
    }

    MyRelayPage page(Person viewer, UUID id, String message, Problems problems) {
        Relay relay = find(viewer, id);
        return new MyRelayPage(relay, relaying.said(relay), message, problems);
    }

    Answer answer(Person viewer, UUID id, String message) {
        String text = Typed.clean(message);
        Problems problems = MessageForm.check(text);
        if (!problems.any() && !relaying.answer(find(viewer, id), text)) {
            problems.add("message", "relays.paused");
        }
        return problems.any()
                ? Answer.again(page(viewer, id, text, problems))
                : Answer.moved("/my/relays/" + id, "relay-answered");
    }

    Answer report(Person viewer, UUID id) {
        String done = relaying.report(find(viewer, id), "ambassador");
        return Answer.moved("/my/relays/" + id, done);
    }

    /** The other way round when she pauses already. */
    Answer pause(Person viewer) {
        List<AmbassadorStore.Post> posts = ambassadors.posts(viewer.account());
        if (posts.isEmpty()) {
            throw new Missing();
        }
        boolean pause = posts.stream().anyMatch(it -> !it.paused());
        door.as(
                MACHINE,
                () -> {
                    ambassadors.pause(viewer.account(), pause);
                    posts.forEach(it -> faces.show(it.networkId(), it.id()));
                    return null;
                });
        return Answer.moved("/my/relays", pause ? "relays-paused" : "relays-resumed");
    }

    private Relay find(Person viewer, UUID id) {
        return store.find(viewer.account(), id).orElseThrow(Missing::new);
    }
}
