package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.privacy.Retention.Basis;
import tragnetz.privacy.Retention.Start;
import tragnetz.shared.crypto.Illegible;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What was said in a conversation; it goes with the conversation. The ambassador gets what she said
 * herself: what the other one wrote is the other one's.
 */
@Component
class RelayLineData implements PersonalData {

    private final RelayLineStore store;
    private final Envelopes envelopes;

    RelayLineData(RelayLineStore store, Envelopes envelopes) {
        this.store = store;
        this.envelopes = envelopes;
    }

    @Override
    public String table() {
        return "networks.relay_line";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return store.own(account).stream()
                .map(
                        it -> {
                            Map<String, @Nullable Object> row = new LinkedHashMap<>();
                            row.put("sealed", text(account, it));
                            row.put("said_at", it.saidAt());
                            return row;
                        })
                .toList();
    }

    @Override
    public Set<String> withheld() {
        return Set.of("id", "relay_id", "by_seeker");
    }

    @Override
    public Retention retention() {
        return Retention.days(30, Start.LAST_USE, Basis.CONSENT);
    }

    @Override
    public int expire(int limit) {
        return 0;
    }

    @Override
    public void erase(UUID account) {
        store.erase(account);
    }

    private String text(UUID account, RelayStore.Line line) {
        try {
            return envelopes.open(account, line).text();
        } catch (Illegible e) {
            return "";
        }
    }
}
