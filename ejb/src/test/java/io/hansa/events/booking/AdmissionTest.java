package io.hansa.events.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.purse.Purse;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventState;
import io.hansa.events.event.EventTermsBuilder;
import io.hansa.events.event.EventView;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may book when. */
class AdmissionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final EventTermsBuilder terms = EventTermsBuilder.anEvent()
            .starting(NOW.plus(Duration.ofDays(10)))
            .allowing(1)
            .closing(NOW.plus(Duration.ofDays(9)))
            .openFor(3, NOW.minusSeconds(1))
            .openFor(2, NOW.plus(Duration.ofDays(1)));
    private EventState state = EventState.PUBLISHED;
    private boolean active = true;
    private int rank = 3;
    private int companions = 1;
    private Optional<BookingNumber> live = Optional.empty();
    private Instant now = NOW;

    @Test
    void higher_tiers_book_earlier() {
        assertThat(refusal()).isEmpty();
        rank = 4;
        assertThat(refusal()).isEmpty();
        rank = 2;
        assertThat(refusal()).contains("booking-not-open-yet");
        now = NOW.plus(Duration.ofDays(1));
        assertThat(refusal()).isEmpty();
    }

    @Test
    void below_every_window_nobody_books() {
        rank = 1;
        assertThat(refusal()).contains("tier-too-low");
    }

    @Test
    void booking_closes() {
        now = NOW.plus(Duration.ofDays(9));
        assertThat(refusal()).contains("booking-closed");
    }

    @Test
    void a_draft_is_not_found_and_a_cancelled_event_is_closed() {
        state = EventState.DRAFT;
        assertThat(refusal()).contains("event-not-found");
        state = EventState.CANCELLED;
        assertThat(refusal()).contains("booking-closed");
    }

    @Test
    void a_member_books_an_event_once() {
        live = Optional.of(BookingNumber.of(5));
        assertThat(refusal()).contains("already-booked");
    }

    @Test
    void parties_are_bounded_and_members_active() {
        companions = 2;
        assertThat(refusal()).contains("too-many-companions");
        active = false;
        assertThat(refusal()).contains("member-not-active");
    }

    private Optional<String> refusal() {
        var event = new EventView(EventNumber.of(1), state, terms.build(), EventTermsBuilder.venue(), 1, 0);
        var purse = new Purse(MemberNumber.ofSerial(1), active, rank, new AccountId(1), Points.of(1_000));
        return Admission.refusal(new Admission.Request(event, purse, companions, live, now))
                .map(DomainException::code);
    }
}
