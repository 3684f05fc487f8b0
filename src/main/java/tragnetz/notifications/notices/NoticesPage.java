package tragnetz.notifications.notices;

import tragnetz.shared.web.Page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What is new, the newest first. */
public record NoticesPage(List<Line> notices, int page, int pages, long count, int unread)
        implements Page {

    /** One notice in the reader's words. */
    public record Line(UUID id, String subject, String text, boolean unread, Instant at) {

        public LocalDate day() {
            return at.atZone(ZoneOffset.UTC).toLocalDate();
        }
    }

    @Override
    public String template() {
        return "notifications/notices/index";
    }
}
