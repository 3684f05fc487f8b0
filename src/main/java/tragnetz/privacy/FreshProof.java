package tragnetz.privacy;

import tragnetz.shared.access.Person;

/**
 * Asks for a second factor before data leaves or goes; implemented by whoever knows the factors.
 */
public interface FreshProof {

    /**
     * Lets a person pass who has no second factor, or has shown it in the last 15 minutes.
     *
     * @param back path without language, to come back to
     * @throws tragnetz.shared.web.StepUpWanted when it has to be shown first
     */
    void demand(Person viewer, String back);
}
