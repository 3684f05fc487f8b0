package tragnetz.identity.passes;

import jakarta.servlet.http.HttpServletRequest;

import tragnetz.shared.web.Buckets;
import tragnetz.shared.web.OwnPath;
import tragnetz.shared.web.Problems;

/** What a card's holder types, the first time and every other. */
sealed interface CardForm permits CardSignInForm, EnrolmentForm {

    /** Of the card, in Latin script, without groups. */
    String digits();

    String pin();

    /** {@code yes} when others hold this phone too. */
    String shared();

    Problems problems();

    /** The try, counted for the place it comes from. */
    Buckets.Drop drop(HttpServletRequest request);

    /** A page of this house, without language. */
    default String back() {
        return OwnPath.MY_DAY;
    }

    default boolean sharedPhone() {
        return shared().equals("yes");
    }
}
