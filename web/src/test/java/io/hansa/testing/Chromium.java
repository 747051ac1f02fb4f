package io.hansa.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;

/** One headless Chromium with a profile of its own, which is lent to one method after the other. */
class Chromium implements AutoCloseable {

    /**
     * The shell is the same engine without a desktop's browser round it, and takes a third of the time. On Debian's path there is but
     * a script that starts it, which would be ended in its stead.
     */
    private static final Optional<Path> BROWSER = Optional.of(Path.of("/usr/lib/chromium/chromium-headless-shell"))
            .filter(Files::isExecutable)
            .or(() -> onPath("chrome-headless-shell", "chromium", "chromium-browser", "google-chrome"));

    private static final Optional<Path> DRIVER = onPath("chromedriver");

    private final InBrowser wishes;
    private final ChromeDriver driver;

    Chromium(InBrowser wishes) {
        this.wishes = wishes;
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .build();
        driver = new ChromeDriver(service, options(wishes));
        driver.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
        furnish();
    }

    InBrowser wishes() {
        return wishes;
    }

    /** As a browser that was just unpacked: another tab, and nothing of whoever had the ones before. */
    void forget() {
        var left = driver.getWindowHandles();
        String blank = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        left.forEach(window -> driver.switchTo().window(window).close());
        driver.switchTo().window(blank);
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        String origin = RunningHansa.address().toString().replaceAll("/$", "");
        driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", "all"));
        driver.manage().logs().get(LogType.BROWSER);
        furnish();
    }

    private void furnish() {
        Accessibility.prepare(driver);
        // a window has a smallest width, a page has not
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", wishes.width(), "height", wishes.height(), "deviceScaleFactor", 1, "mobile", false));
        if (wishes.dark()) {
            var preference = Map.of("name", "prefers-color-scheme", "value", "dark");
            driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(preference)));
        }
    }

    static boolean present() {
        return BROWSER.isPresent() && DRIVER.isPresent();
    }

    private static ChromeOptions options(InBrowser wishes) {
        var options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--force-device-scale-factor=1",
                "--window-size=" + wishes.width() + "," + wishes.height(),
                "--lang=" + wishes.language(),
                "--accept-lang=" + wishes.language());
        // what the console says is kept, so that a story can see that no policy was violated
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", wishes.language()));
        return options;
    }

    private static Optional<Path> onPath(String... names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    WebDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
