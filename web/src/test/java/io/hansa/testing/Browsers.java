package io.hansa.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebDriverException;

/**
 * The browsers of this build: each is lent to one method at a time and has forgotten what was before. To open a Chromium takes as
 * long as several pages, and it has what pages are made of at hand when it was here before. They stay for the classes that come,
 * because a root store of JUnit's ends with each class.
 */
final class Browsers {

    private static final Browsers OF_THIS_BUILD = new Browsers();

    private final List<Chromium> all = new ArrayList<>();
    private final Map<InBrowser, Deque<Chromium>> idle = new HashMap<>();

    private Browsers() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "browsers"));
    }

    static Browsers ofThisBuild() {
        return OF_THIS_BUILD;
    }

    synchronized Chromium lend(InBrowser wishes) {
        var fitting = idle.getOrDefault(wishes, new ArrayDeque<>());
        if (!fitting.isEmpty()) {
            return fitting.pop();
        }
        var opened = new Chromium(wishes);
        all.add(opened);
        return opened;
    }

    /** Which is not lent again when it does not answer any more. */
    synchronized void takeBack(Chromium browser) {
        try {
            browser.forget();
            idle.computeIfAbsent(browser.wishes(), any -> new ArrayDeque<>()).push(browser);
        } catch (WebDriverException e) {
            all.remove(browser);
            browser.close();
        }
    }

    private synchronized void close() {
        all.forEach(Chromium::close);
    }
}
