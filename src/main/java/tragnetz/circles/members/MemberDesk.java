package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

import tragnetz.circles.circles.Circle;
import tragnetz.shared.access.Missing;
import tragnetz.shared.web.Answer;
import tragnetz.shared.web.Problems;
import tragnetz.shared.web.Typed;

import java.util.UUID;

/** What members do about members. */
@Component
class MemberDesk {

    private final CircleMembers members;
    private final CircleMemberStore store;

    MemberDesk(CircleMembers members, CircleMemberStore store) {
        this.members = members;
        this.store = store;
    }

    CircleMembersPage page(Circle circle, String alias, Problems problems) {
        return new CircleMembersPage(
                circle, members.of(circle.network(), circle.id()), alias, problems);
    }

    Answer rename(Circle circle, @Nullable String alias) {
        String name = Typed.line(alias);
        Problems problems = check(name);
        CircleMembersPage page = page(circle, name, problems);
        if (problems.any()) {
            return Answer.again(page);
        }
        try {
            store.rename(
                    circle.network(), circle.id(), new Named(circle.me(), name, circle.writes()));
        } catch (DuplicateKeyException taken) {
            problems.add("alias", "circles.problem.taken");
            return Answer.again(page);
        }
        return Answer.moved(circle.path() + "/members", "circle-named");
    }

    static Problems check(String name) {
        return new Problems().required("alias", name).longest("alias", name, 60);
    }

    /** Oneself, or for a host anybody. */
    Member removable(Circle circle, UUID id) {
        return members.of(circle.network(), circle.id()).stream()
                .filter(it -> it.id().equals(id))
                .filter(it -> circle.host() || id.equals(circle.me()))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    Answer remove(Circle circle, UUID id) {
        Member gone = removable(circle, id);
        boolean own = gone.id().equals(circle.me());
        members.part(circle.network(), circle.id(), gone.id(), !own);
        return own
                ? Answer.moved(circle.house().path() + "/circles", "circle-left")
                : Answer.moved(circle.path() + "/members", "circle-removed");
    }

    Answer appoint(Circle circle, UUID id) {
        if (!members.appoint(circle.network(), circle.id(), id)) {
            throw new Missing();
        }
        return Answer.moved(circle.path() + "/members", "circle-host");
    }
}
