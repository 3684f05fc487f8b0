package tragnetz.notifications.notices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.util.List;

/** Puts notices down inside the command's transaction; mails and pushes follow from them. */
@Component
class NoticeDesk implements Notices {

    private static final Machine MACHINE = new Machine("notices");

    private final Door door;
    private final NoticeStore store;
    private final ObjectProvider<NoticeKind> kinds;

    NoticeDesk(Door door, NoticeStore store, ObjectProvider<NoticeKind> kinds) {
        this.door = door;
        this.store = store;
        this.kinds = kinds;
    }

    @Override
    public void tell(List<Notice> notices) {
        for (Notice notice : notices) {
            if (kinds.stream().noneMatch(it -> it.name().equals(notice.kind()))) {
                throw new IllegalArgumentException("No kind of notice is called " + notice.kind());
            }
        }
        if (!notices.isEmpty()) {
            door.as(MACHINE, () -> store.insert(notices));
        }
    }
}
