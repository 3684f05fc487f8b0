package tragnetz.networks.passes;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Issuing a pass. */
public record PassNewPage(House house, String name, String language, Problems problems)
        implements Form {

    /** Each language in its own name. */
    public Map<String, String> languages() {
        return Language.spoken().stream()
                .collect(
                        Collectors.toMap(
                                Language::code,
                                Language::ownName,
                                (one, _) -> one,
                                LinkedHashMap::new));
    }

    @Override
    public String template() {
        return "networks/passes/new";
    }
}
