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
 * long as several pages, and it has what pages are made of at hand when it was here before.
 */
final class Browsers implements AutoCloseable {

    private final List<Chromium> all = new ArrayList<>();
    private final Map<InBrowser, Deque<Chromium>> idle = new HashMap<>();

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

    @Override
    public synchronized void close() {
        all.forEach(Chromium::close);
    }
}
