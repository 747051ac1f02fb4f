package io.hansa.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.testing.Accessibility;
import io.hansa.testing.RunningHansa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser in the hands of somebody who reads one language. */
final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final WebDriver driver;
    private final Locale locale;

    Browser(WebDriver driver, Locale locale) {
        this.driver = driver;
        this.locale = locale;
    }

    /** Signs in, and comes to the face that is the user's. */
    void signIn(String login, String password) {
        open("login.xhtml");
        assertThat(find("html").getAttribute("lang")).startsWith(locale.getLanguage());
        type("signIn:login", login);
        type("signIn:password", password);
        looksRight("sign-in");
        press("signIn:submit");
    }

    void open(String path) {
        driver.get(RunningHansa.address().resolve(path).toString());
    }

    void type(String id, String text) {
        WebElement field = byId(id);
        field.clear();
        field.sendKeys(text);
    }

    /** Sets a field that the browser draws with parts of its own, such as a date. */
    void set(String id, String value) {
        ((JavascriptExecutor) driver).executeScript("arguments[0].value = arguments[1]", byId(id), value);
    }

    void choose(String id, String value) {
        new Select(byId(id)).selectByValue(value);
    }

    /** Presses what leads to another page, and waits until that is there. */
    void press(String id) {
        leave(byId(id));
    }

    void follow(String css) {
        leave(find(css));
    }

    void unfold(String css) {
        centre(find(css)).click();
    }

    /** A parameter of the address that is shown. */
    String parameter(String name) {
        return URI.create(driver.getCurrentUrl()).getQuery().replaceAll("^(?:.*&)?" + name + "=([^&]*).*$", "$1");
    }

    private void leave(WebElement element) {
        WebElement page = driver.findElement(By.tagName("html"));
        centre(element).click();
        patiently().until(ExpectedConditions.stalenessOf(page));
        patiently()
                .until(browser ->
                        "complete".equals(((JavascriptExecutor) browser).executeScript("return document.readyState")));
    }

    /** Away from bars that stay at the edge of a small screen. */
    private WebElement centre(WebElement element) {
        ((JavascriptExecutor) driver)
                .executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
        return element;
    }

    boolean has(String id) {
        return !driver.findElements(By.id(id)).isEmpty();
    }

    String text(String css) {
        return find(css).getText();
    }

    String page() {
        return text("main");
    }

    /** A word of a bundle in this browser's language. */
    String word(String bundle, String key) {
        return ResourceBundle.getBundle("io.hansa.web.i18n." + bundle, locale).getString(key);
    }

    /** Nothing for axe, nothing for the content policy; and a picture. */
    void looksRight(String name) {
        Accessibility.assertClean(driver);
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .as("what the browser's console says of " + driver.getCurrentUrl())
                .noneMatch(line -> line.getMessage().contains("Content Security Policy"));
        assertThat((Boolean) ((JavascriptExecutor) driver)
                        .executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))
                .as("fits its width: " + driver.getCurrentUrl())
                .isTrue();
        Path picture = Path.of("target", "pictures", name + "-" + locale.getLanguage() + ".png");
        try {
            Files.createDirectories(picture.getParent());
            Files.write(picture, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebElement byId(String id) {
        return patiently().until(ExpectedConditions.presenceOfElementLocated(By.id(id)));
    }

    private WebElement find(String css) {
        return patiently().until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(css)));
    }

    private WebDriverWait patiently() {
        return new WebDriverWait(driver, PATIENCE);
    }
}
