package tragnetz.support;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import org.springframework.boot.test.context.TestComponent;

import tragnetz.shared.Settings;
import tragnetz.shared.i18n.Language;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, one for all tests of a run; each tab is a browser profile of its own. */
@TestComponent
public class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> SWITCHES =
            List.of(
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static com.microsoft.playwright.Browser running;

    private final Settings settings;
    private final Visitors visitors;

    Browser(Settings settings, Visitors visitors) {
        this.settings = settings;
        this.visitors = visitors;
    }

    /** A phone, 390 by 844, light. */
    public Tab phone(Language language) {
        return open(language, ColorScheme.LIGHT, 390, 844);
    }

    /** A PC's window, 1280 by 900, light. */
    public Tab desktop(Language language) {
        return open(language, ColorScheme.LIGHT, 1280, 900);
    }

    /** A tab of any size, light or dark. */
    public Tab open(Language language, ColorScheme scheme, int width, int height) {
        return open(language, options(language, width, height).setColorScheme(scheme));
    }

    /** A tab that runs no script. */
    public Tab withoutScript(Language language, int width, int height) {
        return open(language, options(language, width, height).setJavaScriptEnabled(false));
    }

    /** A tab in front of another house than the tests' own. */
    public Tab open(URI house, Language language, int width, int height) {
        return open(language, options(language, width, height).setBaseURL(house.toString()));
    }

    private com.microsoft.playwright.Browser.NewContextOptions options(
            Language language, int width, int height) {
        return new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(settings.baseUrl().toString())
                .setLocale(language.pseudo() ? "de" : language.code())
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(width, height);
    }

    private Tab open(
            Language language, com.microsoft.playwright.Browser.NewContextOptions options) {
        var profile = chromium().newContext(options);
        profile.setDefaultTimeout(15_000);
        return new Tab(profile, profile.newPage(), language, settings, visitors);
    }

    private static synchronized com.microsoft.playwright.Browser chromium() {
        if (running == null) {
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            running =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable())
                                            .setArgs(SWITCHES));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return running;
    }

    public static Path executable() {
        for (String name : NAMES) {
            for (String folder : System.getenv("PATH").split(":", -1)) {
                Path file = Path.of(folder, name);
                if (Files.isExecutable(file)) {
                    return file;
                }
            }
        }
        throw new IllegalStateException(
                "The browser tests need Chromium: apt-get install chromium, or run bin/test");
    }
}
