package tragnetz.networks.applications;

import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

import tragnetz.notifications.Notice;
import tragnetz.notifications.NoticeKind;
import tragnetz.notifications.Notices;
import tragnetz.shared.web.House;

import java.util.Map;

/** Tells the coordinators that somebody asks to join. */
@Component
class ApplicationNotices {

    private static final String KIND = "application";

    private final Notices notices;
    private final ApplicantStore store;

    ApplicationNotices(Notices notices, ApplicantStore store) {
        this.notices = notices;
        this.store = store;
    }

    @Bean
    static NoticeKind applicationKind() {
        return new NoticeKind(KIND, true, false);
    }

    /** In the machine room: nobody else knows who coordinates. */
    void tell(House house) {
        notices.tell(
                store.coordinators(house.id()).stream()
                        .map(
                                it ->
                                        new Notice(
                                                it,
                                                KIND,
                                                Map.of("network", house.name()),
                                                house.path() + "/applications"))
                        .toList());
    }
}
