package tragnetz.shared.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.Settings;
import tragnetz.shared.access.Public;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Tells search engines what is open to everybody, and which paths are no use to them. */
@RestController
@Public
class SitemapController {

    private static final int MOST = 2000;
    private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final ObjectProvider<Waymarks> waymarks;
    private final Settings settings;

    SitemapController(ObjectProvider<Waymarks> waymarks, Settings settings) {
        this.waymarks = waymarks;
        this.settings = settings;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> map() {
        var marks =
                waymarks.orderedStream()
                        .flatMap(it -> it.waymarks(MOST).stream())
                        .limit(MOST)
                        .toList();
        return answer(
                "application/xml;charset=UTF-8", new Sitemap(settings.baseUrl()).write(marks));
    }

    /** The map names pages on the networks' own hosts too, so each host points to it. */
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots() {
        String lines =
                """
                User-agent: *
                Disallow: /*/my
                Disallow: /*/sign-in
                Disallow: /*/find?
                Disallow: /*/relays
                Disallow: /*/exit
                Sitemap: %s/sitemap.xml
                """
                        .formatted(settings.baseUrl());
        return answer("text/plain;charset=UTF-8", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .cacheControl(AN_HOUR)
                .body(body);
    }
}
