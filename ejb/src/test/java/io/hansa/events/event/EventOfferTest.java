package io.hansa.events.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Points;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventOfferTest {

    @Test
    void a_full_event_has_a_waiting_list_for_those_who_can_pay() {
        assertThat(full(Points.ZERO).waitable()).isTrue();
        assertThat(full(Points.of(153)).waitable()).isFalse();
    }

    private static EventOffer full(Points missing) {
        return new EventOffer(null, Optional.empty(), missing, Optional.of("event-full"));
    }
}
