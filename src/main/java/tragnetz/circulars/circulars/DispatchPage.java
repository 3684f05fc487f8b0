package tragnetz.circulars.circulars;

import tragnetz.notifications.Recipients;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * To whom a circular goes, and when.
 *
 * @param subject as the reader knows it
 * @param groups by their stored name, with how many people each has; -1 for a circle of few
 * @param people whom the picked groups reach without circles, each counted once; -1 before any is
 *     picked
 * @param closed picked circles: counted together with others, one could tell who is in there
 * @param missing languages that have no text of their own
 * @param outdated languages whose text is older than the source
 */
public record DispatchPage(
        House house,
        UUID id,
        String subject,
        DispatchForm form,
        Map<String, Recipients.Group> groups,
        long people,
        List<String> closed,
        List<String> missing,
        List<String> outdated,
        Problems problems)
        implements Form {

    @Override
    public String template() {
        return "circulars/circulars/dispatch";
    }
}
