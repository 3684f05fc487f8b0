package tragnetz.circles.members;

import org.springframework.stereotype.Component;

import tragnetz.notifications.Recipients;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** One may write to a whole circle without being in it, and without learning who is. */
@Component
class CircleRecipients implements Recipients {

    private final CircleAccountStore accounts;

    CircleRecipients(CircleAccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public String group() {
        return "circle";
    }

    @Override
    public boolean closed() {
        return true;
    }

    @Override
    public List<Group> groups(UUID network, Language reader) {
        return accounts.groups(network);
    }

    @Override
    public List<UUID> accounts(UUID network, String id) {
        try {
            return accounts.accounts(network, UUID.fromString(id));
        } catch (IllegalArgumentException unknown) {
            return List.of();
        }
    }
}
