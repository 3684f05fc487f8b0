package tragnetz.notifications.notices;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Jobs;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts notices down inside the command's transaction; mails and pushes follow from them. */
@Component
class NoticeDesk implements Notices {

    private static final Machine MACHINE = new Machine("notices");

    private final Door door;
    private final NoticeStore store;
    private final ObjectProvider<NoticeKind> kinds;
    private final Jobs jobs;

    NoticeDesk(Door door, NoticeStore store, ObjectProvider<NoticeKind> kinds, Jobs jobs) {
        this.door = door;
        this.store = store;
        this.kinds = kinds;
        this.jobs = jobs;
    }

    @Override
    public void tell(List<Notice> notices) {
        tell(notices, false, null);
    }

    @Override
    public void tellOnce(List<Notice> notices) {
        tell(notices, true, null);
    }

    @Override
    public void tellSince(Instant since, List<Notice> notices) {
        tell(notices, false, since);
    }

    private void tell(List<Notice> notices, boolean once, @Nullable Instant since) {
        Map<String, NoticeKind> known =
                kinds.stream().collect(Collectors.toMap(NoticeKind::name, it -> it));
        for (Notice notice : notices) {
            if (!known.containsKey(notice.kind())) {
                throw new IllegalArgumentException("No kind of notice is called " + notice.kind());
            }
        }
        if (!notices.isEmpty()) {
            Set<String> mailed =
                    known.values().stream()
                            .filter(NoticeKind::mailByDefault)
                            .map(NoticeKind::name)
                            .collect(Collectors.toSet());
            Set<String> apart =
                    known.values().stream()
                            .filter(it -> !it.mails())
                            .map(NoticeKind::name)
                            .collect(Collectors.toSet());
            int told =
                    door.as(
                            MACHINE,
                            () ->
                                    store.insert(
                                            notices,
                                            new NoticeStore.Ways(mailed, apart, once, since)));
            if (told > 0) {
                jobs.wake("digests");
                jobs.wake("pushes");
            }
        }
    }
}
