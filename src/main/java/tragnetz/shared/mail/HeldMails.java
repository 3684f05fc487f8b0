package tragnetz.shared.mail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.jobs.Jobs;

/** Mails that waited when a restored copy was made; nobody knows whether they left. */
@Component
public class HeldMails {

    private static final Machine MACHINE = new Machine("mails");

    private final Door door;
    private final JdbcClient jdbc;
    private final Jobs jobs;

    HeldMails(Door door, JdbcClient jdbc, Jobs jobs) {
        this.door = door;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** How many; inside an open transaction. */
    public long count() {
        return door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "select count(*) from shared.mail where held and sent_at is"
                                                + " null and failed_at is null")
                                .query(Long.class)
                                .single());
    }

    /** They leave like any other mail. */
    public void release() {
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "update shared.mail set held = false, leaving_at = null"
                                                + " where held")
                                .update());
        jobs.wake(MailSending.NAME);
    }

    /** They never leave. */
    public void discard() {
        door.as(
                MACHINE,
                () ->
                        jdbc.sql(
                                        "update shared.mail set held = false, failed_at = now(),"
                                                + " body = '' where held and sent_at is null")
                                .update());
    }
}
