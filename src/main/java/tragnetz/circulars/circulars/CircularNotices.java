package tragnetz.circulars.circulars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import tragnetz.notifications.NoticeKind;

/** What circulars tell in the house; their mails they send themselves. */
@Configuration(proxyBeanMethods = false)
class CircularNotices {

    /** A circular for a member. */
    static final String CIRCULAR = "circular";

    /** A member's answer for the coordinators. */
    static final String REPLY = "circular-reply";

    /** A coordinator's answer for a member. */
    static final String ANSWER = "circular-answer";

    /** An answer by mail that was not taken. */
    static final String UNHEARD = "circular-unheard";

    /** A circular that could not leave. */
    static final String FAILED = "circular-failed";

    /** A circular that waits because its network is packed. */
    static final String RESTED = "circular-rested";

    @Bean
    NoticeKind circularRestedKind() {
        return new NoticeKind(RESTED, true, true);
    }

    @Bean
    NoticeKind circularFailedKind() {
        return new NoticeKind(FAILED, true, true);
    }

    @Bean
    NoticeKind circularUnheardKind() {
        return new NoticeKind(UNHEARD, true, false);
    }

    @Bean
    NoticeKind circularKind() {
        return NoticeKind.mailedApart(CIRCULAR);
    }

    @Bean
    NoticeKind circularReplyKind() {
        return new NoticeKind(REPLY, true, false);
    }

    @Bean
    NoticeKind circularAnswerKind() {
        return NoticeKind.mailedApart(ANSWER);
    }
}
