package tragnetz.networks.look;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import tragnetz.shared.access.Missing;
import tragnetz.shared.access.Public;

import java.time.Duration;
import java.util.UUID;

/** Serves the signs of networks for a year; their address changes with the picture. */
@RestController
@Public
class LogoController {

    private final LogoStore store;

    LogoController(LogoStore store) {
        this.store = store;
    }

    @GetMapping("/logos/{id}/{fingerprint}")
    ResponseEntity<byte[]> show(@PathVariable UUID id, @PathVariable String fingerprint) {
        byte[] content = store.content(id, fingerprint).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "image/png")
                .cacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .body(content);
    }
}
