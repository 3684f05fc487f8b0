package tragnetz.networks.founding;

import org.springframework.stereotype.Component;

import tragnetz.identity.Accounts;
import tragnetz.identity.Addressees;
import tragnetz.networks.modules.Modules;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.mail.Address;
import tragnetz.shared.mail.Addressee;
import tragnetz.shared.mail.Mail;
import tragnetz.shared.mail.Outbox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Founds a network, gives it its first coordinator and tells that person. */
@Component
public class Founding {

    private static final Machine MACHINE = new Machine("founding");

    private final Door door;
    private final FoundingStore store;
    private final Modules modules;
    private final Accounts accounts;
    private final Addressees addressees;
    private final Outbox outbox;
    private final Words words;
    private final Settings settings;

    Founding(
            Door door,
            FoundingStore store,
            Modules modules,
            Accounts accounts,
            Addressees addressees,
            Outbox outbox,
            Words words,
            Settings settings) {
        this.door = door;
        this.store = store;
        this.modules = modules;
        this.accounts = accounts;
        this.addressees = addressees;
        this.outbox = outbox;
        this.words = words;
        this.settings = settings;
    }

    /**
     * Founds it inside the open transaction.
     *
     * @param wish without problems
     * @return the coordinator's account; empty when the word in the path is taken
     */
    public Optional<UUID> found(NetworkWish wish, Language language) {
        return door.as(MACHINE, () -> founded(wish, language));
    }

    private Optional<UUID> founded(NetworkWish wish, Language language) {
        UUID network = UUID.randomUUID();
        if (!store.insertNetwork(network, wish)) {
            return Optional.empty();
        }
        UUID account =
                accounts.open(name(wish), address(wish), List.of(language.code()), language.code());
        store.insertText(network, wish);
        modules.furnish(network);
        store.insertCoordinator(network, account);
        addressees.of(account).ifPresent(to -> outbox.put(welcome(to, wish)));
        return Optional.of(account);
    }

    private Mail welcome(Addressee to, NetworkWish wish) {
        Language language = to.language();
        return new Mail(
                to,
                words.say(language, "founding.mail.subject", network(wish)),
                words.say(
                                language,
                                to.neutral() ? "notices.mail.neutral" : "founding.mail.text",
                                network(wish))
                        + "\n\n"
                        + settings.baseUrl()
                        + "/"
                        + language.code()
                        + "/sign-in\n",
                null);
    }

    /** In the one spelling in which sign-in looks it up. */
    private static String address(NetworkWish wish) {
        return Address.typed(Objects.requireNonNull(wish.address())).orElseThrow().text();
    }

    private static String name(NetworkWish wish) {
        return Objects.requireNonNull(wish.name());
    }

    private static String network(NetworkWish wish) {
        return Objects.requireNonNull(wish.network());
    }
}
