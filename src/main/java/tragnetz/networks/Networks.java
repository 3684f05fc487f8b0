package tragnetz.networks;

import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

/** Leads every module from the word in the path to the network. */
public interface Networks {

    /**
     * The network of that slug, named in the language or in its own.
     *
     * @throws tragnetz.shared.access.Missing when there is none
     */
    House house(String slug, Language language);
}
