package tragnetz.networks.seats;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An offer vanishes after 30 days, with the account that was made for it and never entered. */
@Component
class InvitationData implements PersonalData {

    private final InvitationStore store;
    private final Invitations invitations;

    InvitationData(InvitationStore store, Invitations invitations) {
        this.store = store;
        this.invitations = invitations;
    }

    @Override
    public String table() {
        return "networks.invitation";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return store.export(account);
    }

    @Override
    public Set<String> withheld() {
        return Set.of("id");
    }

    @Override
    public Retention retention() {
        return Retention.days(30, Start.CREATION, Basis.INTEREST);
    }

    @Override
    public int expire(int limit) {
        List<UUID> invited = store.expire(limit);
        invited.stream().distinct().forEach(invitations::release);
        return invited.size();
    }

    @Override
    public void erase(UUID account) {
        store.erase(account);
    }
}
