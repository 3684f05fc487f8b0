package tragnetz.networks.ambassadors;

import tragnetz.shared.web.House;
import tragnetz.shared.web.Page;

import java.util.List;

/** Conversations that were reported to the coordinators. */
public record ReportedRelaysPage(House house, List<Conversation> conversations) implements Page {

    /**
     * One of them.
     *
     * @param by seeker or ambassador
     */
    public record Conversation(Relay relay, String by, List<Said> said) {}

    @Override
    public String template() {
        return "networks/ambassadors/reported";
    }
}
