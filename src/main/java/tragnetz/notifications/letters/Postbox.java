package tragnetz.notifications.letters;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The mailbox to which answers and bounces come; ours alone.
 *
 * @param host IMAP server; empty for none
 * @param port 0 for the protocol's own
 * @param protocol {@code imaps}, or {@code imap} with STARTTLS; without encryption on this machine
 *     only
 */
@ConfigurationProperties("tragnetz.inbox")
record Postbox(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("imaps") String protocol,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    Postbox {
        if (!Set.of("imap", "imaps").contains(protocol)) {
            throw new IllegalArgumentException("tragnetz.inbox.protocol is imap or imaps");
        }
    }

    boolean set() {
        return !host.isBlank();
    }

    /**
     * Connects within five seconds or not at all.
     *
     * @throws MessagingException when the server does not answer or does not let us in
     */
    Visit visit() throws MessagingException {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", "5000");
        properties.put(prefix + "timeout", "10000");
        properties.put(prefix + "writetimeout", "10000");
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", Boolean.toString(!HERE.contains(host)));
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(host, port == 0 ? -1 : port, username, password);
        try {
            Folder inbox = store.getFolder(folder);
            inbox.open(Folder.READ_WRITE);
            return new Visit(store, inbox);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    /** One visit to the mailbox. */
    record Visit(Store store, Folder inbox) implements AutoCloseable {

        /** What nobody has read yet, the oldest first. */
        List<Message> unread(int most) throws MessagingException {
            Message[] found = inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
            return Arrays.stream(found).limit(most).toList();
        }

        long validity() throws MessagingException {
            return ((UIDFolder) inbox).getUIDValidity();
        }

        long uid(Message mail) throws MessagingException {
            return ((UIDFolder) inbox).getUID(mail);
        }

        /** Read; gone as well when it is no use to anybody any more. */
        void tick(Message mail, boolean keep) throws MessagingException {
            mail.setFlag(keep ? Flags.Flag.SEEN : Flags.Flag.DELETED, true);
            if (!keep) {
                mail.setFlag(Flags.Flag.SEEN, true);
            }
        }

        @Override
        public void close() throws MessagingException {
            try (store) {
                inbox.close(true);
            }
        }
    }
}
