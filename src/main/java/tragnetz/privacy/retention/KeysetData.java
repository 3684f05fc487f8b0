package tragnetz.privacy.retention;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tragnetz.privacy.PersonalData;
import tragnetz.privacy.Retention;
import tragnetz.shared.crypto.Vault;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Without its keys nothing sealed for the person can be read again, whatever rows are left. */
@Component
class KeysetData implements PersonalData {

    private final Vault vault;

    KeysetData(Vault vault) {
        this.vault = vault;
    }

    @Override
    public String table() {
        return "shared.keyset";
    }

    @Override
    public List<Map<String, @Nullable Object>> export(UUID account) {
        return List.of();
    }

    @Override
    public Set<String> withheld() {
        return Set.of("owner_id", "epoch", "wrapped_by", "wrapped", "created_at");
    }

    @Override
    public Retention retention() {
        return Retention.asLongAsTheAccount();
    }

    @Override
    public int expire(int limit) {
        return 0;
    }

    @Override
    public void erase(UUID account) {
        vault.shred(account);
    }
}
