package tragnetz.privacy.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.shared.access.Door;
import tragnetz.shared.access.Machine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Audit lines forget their person and stay: the seal covers a salted hash, not the account. */
@Component
class AuditData implements PersonalData {

    private static final Machine MACHINE = new Machine("erasure");

    private final Door door;
    private final ChainStore chains;

    AuditData(Door door, ChainStore chains) {
        this.door = door;
        this.chains = chains;
    }

    @Override
    public String table() {
        return "privacy.audit_line";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return chains.told(account);
    }

    @Override
    public Set<String> withheld() {
        return Set.of("id", "chain_id", "place", "seal", "salt", "actor");
    }

    @Override
    public Retention retention() {
        return new Retention(
                Duration.ofDays(365),
                Retention.Start.CREATION,
                Retention.Basis.INTEREST,
                Retention.Then.REMOVED);
    }

    @Override
    public int expire(int limit) {
        return chains.cut(LocalDate.now(ZoneOffset.UTC).minusYears(1), limit);
    }

    /** Just before the commit, so that the erasure's own line forgets its person too. */
    @Override
    public void erase(UUID account) {
        door.atTheEnd(MACHINE, () -> chains.forget(account));
    }
}
