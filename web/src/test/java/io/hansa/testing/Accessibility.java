package io.hansa.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Checks the page that a browser shows against WCAG 2.2 AA, with axe.
 *
 * <p>We drive axe ourselves: its Java client loads it into every page anew and into a window of its own beside each, which took
 * longer than all else that a story does. A page that was found clean is not looked at again as long as it is the same, in the same
 * width and theme, but for its figures and codes.
 */
public final class Accessibility {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String ON_DEMAND = "Object.defineProperty(window, 'axe', {configurable: true, get() {"
            + " delete window.axe; (function () {" + axe() + "\n}).call(window); return window.axe; }});";

    private static final String SHAPE = "return [innerWidth, matchMedia('(prefers-color-scheme: dark)').matches,"
            + " document.documentElement.outerHTML].join('\\n')";

    private static final String RUN = "const done = arguments[arguments.length - 1];"
            + " axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}, resultTypes: ['violations']}).then("
            + "  found => done(found.violations.map(rule =>"
            + "   [rule.id, rule.help, ...rule.nodes.map(node => node.html)].join('\\n'))),"
            + "  failure => done(['axe itself failed: ' + failure]))";

    /**
     * What differs from one time that a page is shown to the next: the view's state, the nonce wherever it stands, and figures with the
     * letters of the codes that they are in.
     */
    private static final Pattern OF_THE_MOMENT =
            Pattern.compile("(name=\"jakarta\\.faces\\.ViewState\"[^>]*? value|nonce(\" value)?)=\"[^\"]*\""
                    + "|csp\\.init\\('[^']*'\\)|(?<![A-Za-z])[A-Za-z]*+[0-9][A-Za-z0-9]*+");

    private static final Set<String> CLEAN = ConcurrentHashMap.newKeySet();

    private Accessibility() {}

    /** Fails with each violated rule, its help and the elements that violate it. */
    public static void assertClean(WebDriver browser) {
        var page = (JavascriptExecutor) browser;
        String shape = OF_THE_MOMENT.matcher((String) page.executeScript(SHAPE)).replaceAll("0");
        if (CLEAN.contains(shape)) {
            return;
        }
        assertThat((List<?>) page.executeAsyncScript(RUN, RULES))
                .as("axe on " + browser.getCurrentUrl())
                .isEmpty();
        CLEAN.add(shape);
    }

    /** For a new tab of a browser's: every page of it can call axe, which is made when it is first called. */
    static void prepare(ChromeDriver tab) {
        tab.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ON_DEMAND));
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
