package tragnetz.networks.news;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.networks.Networks;
import tragnetz.networks.articles.Articles;
import tragnetz.shared.Settings;
import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;

/** A network's news for programs that look in by themselves, a feed in each language. */
@RestController
@Public
class NewsFeedController {

    private static final int ENTRIES = 30;

    private final Networks networks;
    private final Articles articles;
    private final Words words;
    private final Settings settings;

    NewsFeedController(Networks networks, Articles articles, Words words, Settings settings) {
        this.networks = networks;
        this.articles = articles;
        this.words = words;
        this.settings = settings;
    }

    @GetMapping("/feeds/{language}/n/{network}/news")
    ResponseEntity<byte[]> feed(@PathVariable String language, @PathVariable String network) {
        Language reader =
                Language.of(language).filter(it -> !it.pseudo()).orElseThrow(Missing::new);
        var house = networks.house(network, reader);
        var news = articles.shown(house.id(), "news", reader, ENTRIES, 0);
        byte[] feed =
                new Atom(settings.baseUrl().toString(), house, reader)
                        .write(words.say(reader, "news.title"), news);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .body(feed);
    }
}
