package io.hansa.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.BookingRow;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.Events;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Many members book and give up two small events at once, over and over: seats and points come right whatever happens. */
@InContainer
class BookingWalkIT {

    private static final int WALKERS = 12;
    private static final int STEPS = 25;
    private static final int CAPACITY = 5;
    private static final long PRICE = 100;
    private static final long POINTS = 500;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    EventWorld world;

    @Inject
    Events events;

    @Inject
    Bookings bookings;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Verification verification;

    @Test
    void seats_and_points_come_right() {
        List<EventNumber> both = List.of(world.event(CAPACITY, PRICE), world.event(CAPACITY, PRICE));
        List<MemberNumber> walkers = members.withPoints(WALKERS, POINTS);
        List<Callable<Object>> walks = new ArrayList<>();
        for (int i = 0; i < WALKERS; i++) {
            Random random = new Random(20261121L + i);
            MemberNumber member = walkers.get(i);
            walks.add(() -> walk(member, both, random));
        }

        assertThat(Parallel.outcomes(walks)).containsOnly("done");

        for (EventNumber event : both) {
            int seated = seats(event, BookingStatus.BOOKED);
            assertThat(seated).isEqualTo(system.call(() -> events.event(event)).taken());
            assertThat(seated).isLessThanOrEqualTo(CAPACITY);
            assertNobodyWaitsForNothing(event, CAPACITY - seated);
        }
        walkers.forEach(member -> assertThat(available(member)).isEqualTo(POINTS - paid(member)));
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    private Object walk(MemberNumber member, List<EventNumber> both, Random random) {
        for (int step = 0; step < STEPS; step++) {
            EventNumber event = both.get(random.nextInt(2));
            Optional<BookingView> live = system.call(() -> bookings.live(member, event));
            try {
                if (live.isPresent()) {
                    system.call(() -> bookings.cancel(member, live.get().number()));
                } else {
                    system.call(() -> bookings.book(party(member, event, 1 + random.nextInt(3))));
                }
            } catch (DomainException refusal) {
                assertThat(refusal.code()).isIn("event-full", "insufficient-points");
            }
        }
        return member;
    }

    /** Whoever still waits does not fit, or was passed over because its points did not suffice when seats came free. */
    private void assertNobodyWaitsForNothing(EventNumber event, int free) {
        for (BookingRow row : rows(event, BookingStatus.WAITING)) {
            assertThat(row.party() > free || row.passedOver().equals(Optional.of("insufficient-points")))
                    .as(row + " waits while " + free + " are free")
                    .isTrue();
        }
    }

    private int seats(EventNumber event, BookingStatus status) {
        return rows(event, status).stream().mapToInt(BookingRow::party).sum();
    }

    private List<BookingRow> rows(EventNumber event, BookingStatus status) {
        return system.call(() -> bookings.bookings(event, Optional.of(status), Optional.empty(), 200))
                .rows();
    }

    private long paid(MemberNumber member) {
        return system.call(() -> bookings.bookings(member, Optional.empty(), 200)).rows().stream()
                .filter(booking -> booking.status() == BookingStatus.BOOKED)
                .mapToLong(booking -> booking.points().amount())
                .sum();
    }

    private long available(MemberNumber member) {
        return statements
                .wallet(accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow())
                .available()
                .amount();
    }

    private static BookSeats party(MemberNumber member, EventNumber event, int seats) {
        return new BookSeats(
                member,
                event,
                Collections.nCopies(seats - 1, "同伴"),
                true,
                UUID.randomUUID().toString());
    }
}
