package tragnetz.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

class ParcelsTests {

    private final Parcels parcels = new Parcels();

    @Test
    void parcelHoldsThePageAndIsWrappedOnce() throws IOException {
        byte[] page = "<p>Willkommen</p>".repeat(500).getBytes(StandardCharsets.UTF_8);
        var parcel = wrap(page.clone());

        try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(parcel.gzip()))) {
            assertThat(unzipped.readAllBytes()).isEqualTo(page);
        }
        assertThat(wrap(page)).isSameAs(parcel);
    }

    @Test
    void anotherPageIsAnotherParcel() {
        assertThat(wrap(new byte[] {1}).tag()).isNotEqualTo(wrap(new byte[] {2}).tag());
    }

    @Test
    void shelfDoesNotGrowForEver() {
        var first = wrap(new byte[] {0, 0});
        for (int i = 1; i < 1_000; i++) {
            wrap(new byte[] {(byte) (i >> 8), (byte) i});
        }

        assertThat(wrap(new byte[] {0, 0})).isNotSameAs(first);
    }

    private Parcels.Parcel wrap(byte[] page) {
        return parcels.wrap(new Stylesheet.Dressed(page, "'sha256-x'"));
    }
}
