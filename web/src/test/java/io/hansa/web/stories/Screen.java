package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.Accessibility;
import io.hansa.testing.RunningHansa;
import io.hansa.web.api.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an actor has before it: opens pages, reads them, types and presses; each page it opens is looked over. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(50);
    /** The elements that stick out when the page is wider than its window. */
    private static final String BEYOND_THE_WIDTH =
            "return document.documentElement.scrollWidth <= window.innerWidth ? []"
                    + " : [...document.querySelectorAll('body *')]"
                    + ".filter(e => e.getBoundingClientRect().right > window.innerWidth)"
                    + ".map(e => e.tagName + '#' + e.id + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40))";

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final WebDriver browser;

    Screen(WebDriver browser) {
        this.browser = browser;
    }

    /** Signs in, and comes to the face that is the user's. */
    void signIn(String login) {
        open("login.xhtml");
        type("signIn:login", login);
        type("signIn:password", World.PASSWORD);
        press(By.id("signIn:submit"));
        lookOver();
    }

    void open(String path) {
        browser.get(RunningHansa.address().resolve(path).toString());
        lookOver();
    }

    /** Accessible, nothing that the content security policy stopped, and no word of the machine's in a class. */
    void lookOver() {
        Accessibility.assertClean(browser);
        assertThat(browser.findElements(By.className("null"))).isEmpty();
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
    }

    void type(String id, String text) {
        WebElement input = browser.findElement(By.id(id));
        input.clear();
        input.sendKeys(text);
    }

    /** Types into a field that has no id of its own. */
    void write(By what, String text) {
        reach(what).sendKeys(text);
    }

    /** Chooses a file of this machine's. */
    void attach(String id, Path file) {
        browser.findElement(By.id(id)).sendKeys(file.toString());
    }

    /** What a scanner does: it types wherever the cursor is, and ends with Enter. */
    void typeIntoFocus(String text) {
        browser.switchTo().activeElement().sendKeys(text, Keys.ENTER);
    }

    /** Pulls the plug, or puts it in again. */
    void connected(boolean connected) {
        var chromium = (ChromiumDriver) browser;
        chromium.executeCdpCommand("Network.enable", Map.of());
        chromium.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !connected, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Presses what leads to another page, and waits until that is there. */
    void press(By what) {
        WebElement leaving = browser.findElement(By.tagName("html"));
        reach(what).click();
        until().until(any -> isGone(leaving));
        until().until(ExpectedConditions.presenceOfElementLocated(By.id("main")));
    }

    /** While a page goes the driver has more than one word for an element that is no longer there. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    /** Waits for what a page brings by itself, when the work that it shows is done. */
    void await(By what) {
        until().until(ExpectedConditions.presenceOfElementLocated(what));
    }

    /** Whether a page that looks again each second goes on with it when an answer has led to another page. */
    boolean looksAgainThoughLedElsewhere() {
        return (Boolean)
                ((JavascriptExecutor) browser)
                        .executeScript(
                                "var poll = PrimeFaces.getWidgetsByType(PrimeFaces.widget.Poll)[0]; poll.start();"
                                        + " jQuery(document).trigger('pfAjaxComplete', [{}, {}, {redirect: true}]); return poll.active;");
    }

    /** What the file of a link says, as whoever is signed in would keep it. */
    String file(String id) {
        return (String) ((JavascriptExecutor) browser)
                .executeAsyncScript(
                        "fetch(arguments[0]).then(answer => answer.text()).then(arguments[1])",
                        browser.findElement(By.id(id)).getDomProperty("href"));
    }

    /** Sets a field that the browser draws with parts of its own, such as a date. */
    void set(String id, String value) {
        ((JavascriptExecutor) browser)
                .executeScript("arguments[0].value = arguments[1]", browser.findElement(By.id(id)), value);
    }

    void choose(String id, String value) {
        new Select(browser.findElement(By.id(id))).selectByValue(value);
    }

    boolean has(String id) {
        return !browser.findElements(By.id(id)).isEmpty();
    }

    /** A parameter of the address. */
    String parameter(String name) {
        return URI.create(address()).getQuery().replaceAll("^(?:.*&)?" + name + "=([^&]*).*$", "$1");
    }

    /** A word of a bundle in the page's language. */
    String word(String bundle, String key) {
        return ResourceBundle.getBundle("io.hansa.web.i18n." + bundle, Locale.forLanguageTag(language()))
                .getString(key);
    }

    String language() {
        return (String) ((JavascriptExecutor) browser).executeScript("return document.documentElement.lang");
    }

    /** Looks the page over, sees that it fits its width, and photographs it. */
    void keep(String name) {
        lookOver();
        assertThat(((JavascriptExecutor) browser).executeScript(BEYOND_THE_WIDTH))
                .as("beyond the width of " + address())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
        photograph(name + "-" + language());
    }

    void unfold(By what) {
        reach(what).click();
    }

    /** Scrolls as a reader does: on a phone the navigation lies over the page's last lines. */
    private WebElement reach(By what) {
        WebElement element = browser.findElement(what);
        ((JavascriptExecutor) browser).executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    String text(By what) {
        return browser.findElement(what).getText();
    }

    List<WebElement> all(By what) {
        return browser.findElements(what);
    }

    String title() {
        return browser.getTitle();
    }

    String address() {
        return browser.getCurrentUrl();
    }

    /** What a link leads to, with the browser's own session: status and text. */
    String download(By link) {
        return ((JavascriptExecutor) browser)
                .executeScript(
                        "var request = new XMLHttpRequest(); request.open('GET', arguments[0].href, false); request.send();"
                                + " return request.status + ' ' + request.responseText;",
                        browser.findElement(link))
                .toString();
    }

    /** For the README, and for whoever wants to see what the story saw. */
    void photograph(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), ((TakesScreenshot) browser).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait until() {
        return new WebDriverWait(browser, PATIENCE, GLANCE);
    }
}
