package tragnetz.networks.applications;

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

/** An application vanishes 90 days after its last change, whatever became of it. */
@Component
class ApplicationData implements PersonalData {

    private final ApplicantStore store;

    ApplicationData(ApplicantStore store) {
        this.store = store;
    }

    @Override
    public String table() {
        return "networks.application";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return store.export(account);
    }

    @Override
    public Set<String> withheld() {
        return Set.of("id", "number_hash", "decided_by");
    }

    @Override
    public Retention retention() {
        return Retention.days(90, Start.LAST_USE, Basis.CONTRACT);
    }

    @Override
    public int expire(int limit) {
        return store.expire(limit);
    }

    @Override
    public void erase(UUID account) {
        store.erase(account);
    }
}
