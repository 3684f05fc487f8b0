package tragnetz.networks.handovers;

import tragnetz.networks.Handover;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.List;

/** What there is, who holds which key and what is due, for whoever carries the network on. */
public record HandoverPage(
        House house, List<Coordinator> coordinators, List<Handover.Line> lines, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/handovers/handover";
    }

    public List<Handover.Line> exists() {
        return part(Handover.Part.EXISTS);
    }

    public List<Handover.Line> keys() {
        return part(Handover.Part.KEYS);
    }

    public List<Handover.Line> due() {
        return part(Handover.Part.DUE);
    }

    private List<Handover.Line> part(Handover.Part part) {
        return lines.stream().filter(it -> it.part() == part).toList();
    }
}
