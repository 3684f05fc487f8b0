package tragnetz.identity.signin;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.identity.Addressees;
import tragnetz.shared.Settings;
import tragnetz.shared.crypto.KeyFolder;
import tragnetz.shared.crypto.Pepper;
import tragnetz.shared.crypto.Tokens;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.jobs.Job;
import tragnetz.shared.jobs.Rhythm;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks up who asked, after the request has been answered: its bytes and its time cannot tell
 * whether we know the address.
 */
@Component
class AskAnswering implements Job {

    static final String NAME = "asks";

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AskStore store;
    private final Accounts accounts;
    private final Addressees addressees;
    private final Outbox outbox;
    private final Words words;
    private final Settings settings;
    private final Pepper pepper;

    AskAnswering(
            AskStore store,
            Accounts accounts,
            Addressees addressees,
            Outbox outbox,
            Words words,
            Settings settings,
            KeyFolder keys) {
        this.store = store;
        this.accounts = accounts;
        this.addressees = addressees;
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
        this.pepper = new Pepper(keys, "code-pepper");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.every(Duration.ofSeconds(2));
    }

    @Override
    public boolean run() {
        AskStore.Open ask = store.next().orElse(null);
        if (ask == null) {
            return false;
        }
        String link = Tokens.fresh();
        String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        Optional<UUID> account = accounts.byEmail(ask.address());
        store.answer(ask.id(), account.orElse(null), Tokens.hash(link), hash(ask.id(), code));
        account.flatMap(addressees::of).ifPresent(to -> outbox.put(mail(to, link, code)));
        return true;
    }

    /** What is stored of a code: the six digits alone could be guessed from a copied database. */
    byte[] hash(UUID ask, String code) {
        return pepper.of(ask + " " + code);
    }

    private Mail mail(Addressee to, String link, String code) {
        Language language = to.language();
        String page = settings.baseUrl() + "/" + language.code() + "/sign-in/link#" + link;
        return new Mail(
                to,
                words.say(language, "identity.mail.subject"),
                words.say(language, "identity.mail.link")
                        + "\n\n"
                        + page
                        + "\n\n"
                        + words.say(language, "identity.mail.code")
                        + "\n\n"
                        + code
                        + "\n\n"
                        + words.say(language, "identity.mail.until")
                        + "\n\n"
                        + words.say(language, "identity.mail.other")
                        + "\n",
                Instant.now().plus(LIFE));
    }
}
