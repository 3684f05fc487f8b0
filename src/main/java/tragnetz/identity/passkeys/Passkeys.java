package tragnetz.identity.passkeys;

import org.springframework.stereotype.Component;

import tragnetz.identity.SecondFactor;

import java.util.UUID;

/** Whether a person has passkeys. */
@Component
public class Passkeys implements SecondFactor {

    private final PasskeyStore store;

    Passkeys(PasskeyStore store) {
        this.store = store;
    }

    @Override
    public boolean wanted(UUID account) {
        return !store.of(account).isEmpty();
    }

    @Override
    public int count(UUID account) {
        return store.of(account).size();
    }
}
