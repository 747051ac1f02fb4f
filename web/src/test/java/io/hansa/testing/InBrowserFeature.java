package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Object said(WebDriver browser, String expression) {
        return ((JavascriptExecutor) browser).executeScript("return " + expression);
    }
}
