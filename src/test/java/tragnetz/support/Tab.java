package tragnetz.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

import org.jspecify.annotations.Nullable;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;

import java.util.List;
import java.util.UUID;

/** A person's browser at one page. Close it: other tests use the same Chromium. */
public final class Tab implements AutoCloseable {

    private final BrowserContext profile;
    private final Page page;
    private final Language language;
    private final Settings settings;
    private final Visitors visitors;
    private int status;

    Tab(
            BrowserContext profile,
            Page page,
            Language language,
            Settings settings,
            Visitors visitors) {
        this.profile = profile;
        this.page = page;
        this.language = language;
        this.settings = settings;
        this.visitors = visitors;
    }

    public Page page() {
        return page;
    }

    public BrowserContext profile() {
        return profile;
    }

    /** Opens a path, given without language, in this tab's language. */
    public Page open(String path) {
        status = page.navigate("/" + language.code() + ("/".equals(path) ? "" : path)).status();
        return page;
    }

    /** How the last opened path was answered. */
    public int status() {
        return status;
    }

    /** Goes on as a person who showed two factors just now. */
    public Tab signIn(UUID account) {
        return with(visitors.cookie(account, true));
    }

    /** Goes on as a person who signed in by link or card alone. */
    public Tab signInOnce(UUID account) {
        return with(visitors.cookie(account, false));
    }

    /** Goes on as somebody else, with two factors; as nobody for null. */
    public Tab as(@Nullable UUID account) {
        profile.clearCookies();
        return account == null ? this : signIn(account);
    }

    /** Adds a cookie, {@code name=value}. */
    public Tab with(String cookie) {
        int equals = cookie.indexOf('=');
        profile.addCookies(
                List.of(
                        new Cookie(cookie.substring(0, equals), cookie.substring(equals + 1))
                                .setUrl(settings.baseUrl().toString())));
        return this;
    }

    @Override
    public void close() {
        profile.close();
    }
}
