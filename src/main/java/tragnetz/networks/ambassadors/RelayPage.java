package tragnetz.networks.ambassadors;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.Problems;

import java.util.List;

/**
 * A conversation as the seeker sees it, or the question for its number.
 *
 * @param number as typed
 * @param relay null until a number leads to one
 * @param message as typed
 */
public record RelayPage(
        String number, @Nullable Relay relay, List<Said> said, String message, Problems problems)
        implements Form {

    static RelayPage empty() {
        return new RelayPage("", null, List.of(), "", new Problems());
    }

    @Override
    public String template() {
        return "networks/ambassadors/relay";
    }
}
