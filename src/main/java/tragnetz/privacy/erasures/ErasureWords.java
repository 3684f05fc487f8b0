package tragnetz.privacy.erasures;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import tragnetz.privacy.exports.DataWords;
import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Dates;
import tragnetz.shared.i18n.Language;
import tragnetz.shared.i18n.Words;
import tragnetz.shared.web.Problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What leaving means, in words. */
@Component
class ErasureWords {

    private final Erasures erasures;
    private final DataWords data;
    private final Words words;
    private final Settings settings;

    ErasureWords(Erasures erasures, DataWords data, Words words, Settings settings) {
        this.settings = settings;
        this.erasures = erasures;
        this.data = data;
        this.words = words;
    }

    ErasurePage page(UUID account, Language language) {
        return new ErasurePage(
                erasures.touched(account).stream()
                        .filter(plug -> data.stays(plug, language) == null)
                        .map(plug -> data.title(plug, language))
                        .toList(),
                stays(language),
                erasures.objections(account),
                words.say(language, "privacy.erasure.word"),
                "",
                new Problems());
    }

    ReceiptPage receipt(String number, LocalDate day, Language language) {
        return new ReceiptPage(number, Dates.day(day, language), stays(language));
    }

    /** The {@code Set-Cookie} value that makes this browser forget its session. */
    String forgetting() {
        return ResponseCookie.from(settings.cookie("session"), "")
                .path("/")
                .httpOnly(true)
                .secure(settings.secure())
                .sameSite("Lax")
                .maxAge(0)
                .build()
                .toString();
    }

    private List<String> stays(Language language) {
        return erasures.plugs().stream()
                .map(plug -> data.stays(plug, language))
                .filter(Objects::nonNull)
                .toList();
    }
}
