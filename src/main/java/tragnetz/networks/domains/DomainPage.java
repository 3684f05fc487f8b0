package tragnetz.networks.domains;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

/**
 * The wish for a web address of one's own.
 *
 * @param domain what is wished for or allowed now
 * @param typed what stands in the field
 */
public record DomainPage(House house, @Nullable Domain domain, String typed, Problems problems)
        implements Form {

    @Override
    public String template() {
        return "networks/domains/show";
    }
}
