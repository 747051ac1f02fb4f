package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of what was asked for. */
class MostRecentTest {

    @Test
    void what_was_not_asked_for_the_longest_time_goes_first() {
        MostRecent<String, Integer> recent = new MostRecent<>(2);
        recent.put("one", 1);
        recent.put("two", 2);
        assertThat(recent.get("one")).contains(1);

        recent.put("three", 3);

        assertThat(recent.get("two")).isEmpty();
        assertThat(recent.get("one")).contains(1);
        assertThat(recent.get("three")).contains(3);
    }
}
