package tragnetz.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * First paint in Chromium on slow 3G: 1.5 s for each request, 360 kbit/s, a processor six times
 * slower.
 */
final class Paint {

    private static final double BYTES_A_SECOND = 360_000 / 8.0;

    private Paint() {}

    /** Milliseconds until the first content is painted, in a browser that has never been here. */
    static double first(URI page, Path chromium) {
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(chromium)
                                                .setArgs(List.of("--headless", "--no-sandbox")))) {
            Page tab =
                    browser.newContext(new Browser.NewContextOptions().setViewportSize(390, 844))
                            .newPage();
            var devTools = tab.context().newCDPSession(tab);
            devTools.send("Network.enable");
            JsonObject network = new JsonObject();
            network.addProperty("offline", false);
            network.addProperty("latency", 1_500);
            network.addProperty("downloadThroughput", BYTES_A_SECOND);
            network.addProperty("uploadThroughput", BYTES_A_SECOND);
            devTools.send("Network.emulateNetworkConditions", network);
            JsonObject processor = new JsonObject();
            processor.addProperty("rate", 6);
            devTools.send("Emulation.setCPUThrottlingRate", processor);
            tab.navigate(page.toString());
            tab.waitForFunction(
                    "() => performance.getEntriesByName('first-contentful-paint').length > 0");
            Object time =
                    tab.evaluate(
                            """
                            () => performance.getEntriesByName('first-contentful-paint')[0].startTime
                            """);
            return ((Number) time).doubleValue();
        }
    }
}
