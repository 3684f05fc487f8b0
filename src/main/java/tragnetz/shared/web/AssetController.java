package tragnetz.shared.web;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;

import java.time.Duration;

/** Serves static files for a year; their address changes with their content. */
@RestController
@Public
@WithoutTransaction
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{fingerprint}/{*name}")
    ResponseEntity<byte[]> show(@PathVariable String fingerprint, @PathVariable String name) {
        Assets.Asset asset =
                assets.find(name.substring(1))
                        .filter(it -> it.fingerprint().equals(fingerprint))
                        .orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(asset.content());
    }

    /** The one script that browsers look for at an address that never changes. */
    @GetMapping("/worker.js")
    ResponseEntity<byte[]> worker() {
        Assets.Asset worker = assets.find("js/worker.js").orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, worker.type())
                .cacheControl(CacheControl.noCache())
                .body(worker.content());
    }
}
