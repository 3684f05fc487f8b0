package tragnetz.networks.contacts;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Paging;
import tragnetz.shared.web.Problems;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The contact persons of a network and how far their invitations are, fifty a page.
 *
 * @param fresh whether a second factor was shown just now; only then one may invite
 */
public record ContactsPage(
        House house,
        List<Count> counts,
        String state,
        int page,
        List<Row> rows,
        boolean fresh,
        Problems problems)
        implements Form {

    static final int SIZE = 50;

    /** How many are how far. */
    public record Count(String state, int people) {}

    /** One contact person. */
    public record Row(
            UUID id,
            String name,
            String function,
            String organisation,
            @Nullable String email,
            @Nullable String phone,
            List<String> languages,
            @Nullable Instant dueAt,
            @Nullable Instant invitedAt,
            String state) {

        public boolean open() {
            return state.equals("open");
        }
    }

    @Override
    public String template() {
        return "networks/contacts/index";
    }

    public int people() {
        return counts.stream()
                .filter(it -> state.isEmpty() || it.state().equals(state))
                .mapToInt(Count::people)
                .sum();
    }

    public int all() {
        return counts.stream().mapToInt(Count::people).sum();
    }

    public int count(String wanted) {
        return counts.stream()
                .filter(it -> it.state().equals(wanted))
                .mapToInt(Count::people)
                .sum();
    }

    public int pages() {
        return Paging.pages(people(), SIZE);
    }

    public String path() {
        return house.path() + "/contacts";
    }
}
