package tragnetz.circles.members;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who belongs to which circle; with a person goes her name there and all she wrote. */
@Component
class BelongingData implements PersonalData {

    private final CircleAccountStore accounts;
    private final CircleMemberStore store;
    private final CircleMembers members;

    BelongingData(CircleAccountStore accounts, CircleMemberStore store, CircleMembers members) {
        this.accounts = accounts;
        this.store = store;
        this.members = members;
    }

    @Override
    public String table() {
        return "circles.belonging";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return accounts.export(account);
    }

    @Override
    public Set<String> withheld() {
        return Set.of("network_id", "member_id");
    }

    /** After leaving as long as the last message. */
    @Override
    public Retention retention() {
        return new Retention(
                Duration.ZERO,
                Retention.Start.EXPIRY,
                Retention.Basis.CONSENT,
                Retention.Then.REMOVED);
    }

    /** Whoever has lost her seat in the network has left its circles. */
    @Override
    public int expire(int limit) {
        accounts.seatless(limit)
                .forEach(it -> members.part(it.networkId(), it.circleId(), it.memberId(), false));
        return accounts.expire(limit);
    }

    @Override
    public void erase(UUID account) {
        List<CircleAccountStore.Belonging> circles = accounts.of(account);
        circles.forEach(it -> store.hold(it.networkId(), it.circleId()));
        accounts.erase(account);
        circles.forEach(it -> members.settle(it.networkId(), it.circleId()));
    }

    /** After the topics, whose subjects name their author no more. */
    @Override
    public int order() {
        return 50;
    }
}
