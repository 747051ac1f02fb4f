package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import org.openqa.selenium.WebDriver;

/** Checks the page that a browser shows against WCAG 2.2 AA, with axe. */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with each violated rule, its help and the elements that violate it. */
    public static void assertClean(WebDriver browser) {
        var violations = new AxeBuilder()
                .withTags(RULES).analyze(browser).getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on " + browser.getCurrentUrl()).isEmpty();
    }
}
