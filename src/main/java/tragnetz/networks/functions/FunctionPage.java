package tragnetz.networks.functions;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/** What a person answers for. */
public record FunctionPage(
        House house, FunctionTold seat, String function, String days, Problems problems)
        implements Form {

    static final List<String> DAYS = List.of("1", "2", "3", "5", "10");

    public List<String> choices() {
        return DAYS;
    }

    @Override
    public String template() {
        return "networks/functions/edit";
    }
}
