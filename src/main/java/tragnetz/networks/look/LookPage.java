package tragnetz.networks.look;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.Form;
import tragnetz.shared.web.House;
import tragnetz.shared.web.Problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The colour of a network, to choose from 36 of the same lightness, and its sign.
 *
 * @param alts what the sign shows, by language
 * @param logo what is being chosen and typed
 */
public record LookPage(House house, Map<String, String> alts, LogoForm logo, Problems problems)
        implements Form {

    static final List<Integer> HUES = IntStream.range(0, 36).map(it -> it * 10).boxed().toList();

    @Override
    public String template() {
        return "networks/look/show";
    }

    public List<Integer> hues() {
        return HUES;
    }

    /** The swatch nearest to the network's own hue. */
    public int picked() {
        return Math.floorMod(Math.round(house.hue() / 10f) * 10, 360);
    }

    public Map<String, String> languages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Language.spoken().forEach(it -> languages.put(it.code(), it.ownName()));
        return languages;
    }
}
