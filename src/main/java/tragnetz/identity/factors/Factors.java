package tragnetz.identity.factors;

import org.springframework.stereotype.Component;

import tragnetz.identity.SecondFactor;
import tragnetz.privacy.FreshProof;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Person;
import tragnetz.shared.web.StepUpWanted;

import java.util.List;
import java.util.UUID;

/** All second factors of a person. */
@Component
public class Factors implements FreshProof {

    private final List<SecondFactor> kinds;

    Factors(List<SecondFactor> kinds) {
        this.kinds = kinds;
    }

    public boolean any(UUID account) {
        return kinds.stream().anyMatch(it -> it.wanted(account));
    }

    /**
     * Before a factor is added: the first one may follow the sign-in alone, every further one wants
     * a fresh proof, so that a found session does not become a key of its own. A shared phone gets
     * none: whoever holds it next would hold the key.
     */
    public void guard(Person viewer, String back) {
        if (viewer.sharedPhone()) {
            throw new Missing();
        }
        if (any(viewer.account())) {
            StepUpWanted.unlessFresh(viewer, back);
        }
    }

    @Override
    public void demand(Person viewer, String back) {
        if (any(viewer.account())) {
            StepUpWanted.unlessFresh(viewer, back);
        }
    }
}
