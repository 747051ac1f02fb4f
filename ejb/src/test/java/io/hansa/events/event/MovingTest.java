package io.hansa.events.event;

import static io.hansa.events.event.EventTermsBuilder.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a drag in the calendar does to an event's windows. */
class MovingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant STARTS = NOW.plus(Duration.ofDays(10));
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void close_and_refund_keep_their_distance_from_the_start() {
        var moved = moved(STARTS.plus(WEEK), STARTS.plus(WEEK).plusSeconds(7200), false);

        assertThat(moved.bookingClosesAt()).isEqualTo(STARTS.plus(WEEK).minusSeconds(3600));
        assertThat(moved.refundUntil()).isEqualTo(STARTS.plus(WEEK).minusSeconds(86400));
    }

    @Test
    void the_windows_of_a_draft_move_along() {
        var moved = moved(STARTS.plus(WEEK), STARTS.plus(WEEK).plusSeconds(7200), false);

        assertThat(moved.opensFor(9)).contains(NOW.minusSeconds(60).plus(WEEK));
    }

    @Test
    void what_was_opened_to_members_is_not_closed_again() {
        var moved = moved(STARTS.plus(WEEK), STARTS.plus(WEEK).plusSeconds(7200), true);

        assertThat(moved.opensFor(3)).contains(NOW.minusSeconds(60));
        assertThat(moved.opensFor(1)).contains(NOW.plusSeconds(60).plus(WEEK));
    }

    @Test
    void stretching_changes_the_end_only() {
        var moved = moved(STARTS, STARTS.plusSeconds(10_000), true);

        assertThat(moved.ends()).isEqualTo(STARTS.plusSeconds(10_000));
        assertThat(moved.bookingClosesAt()).isEqualTo(STARTS.minusSeconds(3600));
        assertThat(moved.opensFor(1)).contains(NOW.plusSeconds(60));
    }

    @Test
    void an_event_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> moved(STARTS, STARTS.minusSeconds(1), true)).isInstanceOf(InvalidEvent.class);
    }

    private static EventTerms moved(Instant starts, Instant ends, boolean open) {
        var terms = anEvent()
                .starting(STARTS)
                .closing(STARTS.minusSeconds(3600))
                .refunding(STARTS.minusSeconds(86400))
                .openFor(3, NOW.minusSeconds(60))
                .openFor(0, NOW.plusSeconds(60))
                .build();
        return Moving.moved(terms, starts, ends, open, NOW);
    }
}
