package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

@InBrowser(language = "en", width = 360, dark = true)
class InBrowserFeature {

    @Test
    void gives_each_actor_a_browser_that_is_as_the_story_wishes(WebDriver first, WebDriver second) {
        first.get(RunningHansa.address().toString());

        assertThat(first).isNotSameAs(second);
        assertThat(said(first, "navigator.language")).isEqualTo("en");
        assertThat(said(first, "innerWidth")).isEqualTo(360L);
        assertThat(said(first, "matchMedia('(prefers-color-scheme: dark)').matches"))
                .isEqualTo(true);
    }

    @RepeatedTest(2)
    void begins_with_nothing_of_whoever_had_the_browser_before(WebDriver browser) {
        browser.get(RunningHansa.address().toString());
        var kept = "document.cookie + (localStorage.left || '') + (sessionStorage.left || '') + history.length";

        assertThat(said(browser, kept).toString()).matches("[12]");
        said(browser, "document.cookie = 'left=1; max-age=600', localStorage.left = 'l', sessionStorage.left = 's'");
        browser.get(RunningHansa.address() + "index.xhtml");
        assertThat(said(browser, kept).toString()).startsWith("left=1ls");
    }

    private static Object said(WebDriver browser, String expression) {
        return ((JavascriptExecutor) browser).executeScript("return " + expression);
    }
}
