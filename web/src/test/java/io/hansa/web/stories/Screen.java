package io.hansa.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.Accessibility;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What an actor has before it: opens pages, reads them, types and presses; each page it opens is looked over. */
final class Screen {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final WebDriver browser;

    Screen(WebDriver browser) {
        this.browser = browser;
    }

    void open(String path) {
        browser.get(RunningHansa.address().resolve(path).toString());
        lookOver();
    }

    /** Accessible, and nothing that the content security policy stopped. */
    void lookOver() {
        Accessibility.assertClean(browser);
        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
                .noneMatch(entry -> entry.getMessage().contains("Content Security Policy"));
    }

    void type(String id, String text) {
        WebElement input = browser.findElement(By.id(id));
        input.clear();
        input.sendKeys(text);
    }

    /** Presses what leads to another page, and waits until that is there. */
    void press(By what) {
        WebElement leaving = browser.findElement(By.tagName("html"));
        reach(what).click();
        until().until(ExpectedConditions.stalenessOf(leaving));
        until().until(ExpectedConditions.presenceOfElementLocated(By.id("main")));
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
        return new WebDriverWait(browser, PATIENCE);
    }
}
