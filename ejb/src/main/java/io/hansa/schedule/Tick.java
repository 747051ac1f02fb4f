package io.hansa.schedule;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer does. A failure is written down and the next tick asks again: a timer whose method throws would be given up by the
 * server.
 */
final class Tick {

    private static final Logger LOG = Logger.getLogger(Tick.class.getName());

    private Tick() {}

    static void of(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a tick failed; the next one tries again", e);
        }
    }
}
