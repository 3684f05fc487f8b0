package tragnetz.networks.pages;

import org.springframework.stereotype.Component;

import tragnetz.networks.Networks;
import tragnetz.shared.access.Missing;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.web.House;

@Component
class NetworkHouses implements Networks {

    private final NetworkStore store;

    NetworkHouses(NetworkStore store) {
        this.store = store;
    }

    @Override
    public House house(String slug, Language language) {
        return store.told(slug, language).orElseThrow(Missing::new).house();
    }
}
