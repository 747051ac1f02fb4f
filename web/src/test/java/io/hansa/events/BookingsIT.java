package io.hansa.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.expiry.ExpiryWorld;
import io.hansa.events.booking.AlreadyCheckedIn;
import io.hansa.events.booking.BookSeats;
import io.hansa.events.booking.BookingNotFound;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.events.event.EditEvent;
import io.hansa.events.event.EventNumber;
import io.hansa.events.event.EventView;
import io.hansa.events.event.Events;
import io.hansa.events.event.MoveEvent;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Bookings with the real ledger, transactions and roles. */
@InContainer
class BookingsIT {

    private static final int MANY = 50;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    EventWorld world;

    @Inject
    ExpiryWorld expiry;

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
    void a_party_is_booked_whole_and_pays_for_each_seat() {
        MemberNumber member = members.withPoints(1_000);
        EventNumber event = world.event(5, 300);

        BookingView booking = system.call(() -> bookings.book(party(member, event, 3, false)));

        assertThat(booking.status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(available(member)).isEqualTo(Points.of(100));
        assertThat(taken(event)).isEqualTo(3);
        assertThat(refusal(party(members.withPoints(1_000), event, 3, false))).isEqualTo("event-full");
        assertThat(refusal(party(member, event, 1, false))).isEqualTo("already-booked");
        assertSound();
    }

    @Test
    void without_enough_points_no_seat_is_taken() {
        MemberNumber member = members.withPoints(500);
        EventNumber event = world.event(5, 300);

        assertThat(refusal(party(member, event, 2, true))).isEqualTo("insufficient-points");
        assertThat(taken(event)).isZero();
        assertThat(available(member)).isEqualTo(Points.of(500));
    }

    @Test
    void of_fifty_members_one_gets_the_last_seat() {
        List<MemberNumber> many = members.withPoints(MANY, 1_000);
        EventNumber event = world.event(1, 300);
        List<Callable<BookingView>> works = new ArrayList<>();
        for (MemberNumber member : many) {
            works.add(() -> system.call(() -> bookings.book(party(member, event, 1, false))));
        }

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("event-full"::equals).hasSize(MANY - 1);
        assertThat(taken(event)).isEqualTo(1);
        assertThat(many)
                .filteredOn(member -> available(member).equals(Points.of(700)))
                .hasSize(1);
        assertSound();
    }

    @Test
    void the_same_request_many_times_at_once_is_one_booking() {
        MemberNumber member = members.withPoints(1_000);
        EventNumber event = world.event(5, 300);
        BookSeats command = party(member, event, 1, false);

        List<String> outcomes =
                Parallel.outcomes(Collections.nCopies(20, () -> system.call(() -> bookings.book(command))));

        assertThat(outcomes).containsOnly("done");
        assertThat(taken(event)).isEqualTo(1);
        assertThat(available(member)).isEqualTo(Points.of(700));
    }

    @Test
    void those_who_wait_come_up_in_order_when_seats_come_free() {
        EventNumber event = world.event(3, 300);
        MemberNumber first = members.withPoints(600);
        BookingView booked = book(party(first, event, 2, false));
        book(party(members.withPoints(300), event, 1, false));
        BookingView large = book(party(members.withPoints(900), event, 3, true));
        BookingView poor = book(party(members.withPoints(100), event, 1, true));
        BookingView next = book(party(members.withPoints(900), event, 1, true));
        BookingView last = book(party(members.withPoints(900), event, 1, true));
        BookingView late = book(party(members.withPoints(900), event, 1, true));
        assertThat(late.place()).contains(5);

        BookingView cancelled = system.call(() -> bookings.cancel(first, booked.number()));

        assertThat(cancelled.refund()).isPresent();
        assertThat(available(first)).isEqualTo(Points.of(600));
        assertThat(now(large).passedOver()).contains("party-too-large");
        assertThat(now(poor).passedOver()).contains("insufficient-points");
        assertThat(now(next).status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(now(last).status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(now(late).status()).isEqualTo(BookingStatus.WAITING);
        assertThat(now(late).place()).contains(3);
        assertThat(taken(event)).isEqualTo(3);
        assertThat(available(next.member())).isEqualTo(Points.of(600));
        assertSound();
    }

    @Test
    void who_was_passed_over_for_points_comes_up_the_next_time() {
        EventNumber event = world.event(1, 300);
        MemberNumber first = members.withPoints(300);
        BookingView booked = book(party(first, event, 1, false));
        BookingView poor = book(party(members.withPoints(100), event, 1, true));
        system.call(() -> bookings.cancel(first, booked.number()));
        members.give(poor.member(), 300);
        MemberNumber third = members.withPoints(300);
        BookingView again = book(party(third, event, 1, false));

        system.call(() -> bookings.cancel(third, again.number()));

        assertThat(now(poor).status()).isEqualTo(BookingStatus.BOOKED);
    }

    @Test
    void more_seats_let_the_line_move() {
        EventNumber event = world.event(2, 0);
        book(party(members.withPoints(0), event, 1, false));
        BookingView waiting = book(party(members.withPoints(0), event, 2, true));
        EventView view = view(event);

        system.call(() -> events.edit(
                new EditEvent(event, view.version(), world.terms(view.terms().starts(), 3, 0))));

        assertThat(now(waiting).status()).isEqualTo(BookingStatus.BOOKED);
        assertThat(taken(event)).isEqualTo(3);
    }

    @Test
    void a_cancelled_event_gives_everybody_their_points_back() {
        EventNumber event = world.event(2, 300);
        BookingView booked = book(party(members.withPoints(600), event, 2, false));
        BookingView waiting = book(party(members.withPoints(600), event, 1, true));

        system.call(() -> events.cancel(event));

        assertThat(now(booked).status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(now(waiting).status()).isEqualTo(BookingStatus.CANCELLED);
        assertThat(available(booked.member())).isEqualTo(Points.of(600));
        assertThat(taken(event)).isZero();
        assertSound();
    }

    @Test
    void what_comes_back_after_it_expired_has_the_grace_of_each_ones_policy_or_is_lost() {
        EventNumber event = world.event(5, 300);
        MemberNumber withGrace = expiry.member(true, 30);
        MemberNumber without = expiry.member(true, 0);
        for (MemberNumber member : List.of(withGrace, without)) {
            expiry.earn(member, 700);
            book(party(member, event, 2, false));
            expiry.end(member);
        }

        system.call(() -> events.cancel(event));

        assertThat(available(withGrace)).isEqualTo(Points.of(600));
        assertThat(available(without)).isEqualTo(Points.ZERO);
        expiry.expire();
        assertThat(available(withGrace)).isEqualTo(Points.of(600));
        assertSound();
    }

    @Test
    void a_code_lets_a_party_in_once() {
        EventNumber event = world.eventStartingIn(Duration.ofHours(3), 5, 0);
        BookingView booking = book(party(members.withPoints(0), event, 2, false));
        String code = booking.payload().orElseThrow();

        List<String> outcomes =
                Parallel.outcomes(Collections.nCopies(20, () -> system.call(() -> bookings.checkIn(event, code))));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("already-checked-in"::equals).hasSize(19);
        assertThatThrownBy(() ->
                        system.call(() -> bookings.checkIn(event, booking.code().orElseThrow())))
                .isInstanceOf(AlreadyCheckedIn.class);
        assertThatThrownBy(() -> system.call(() -> bookings.checkIn(world.event(1, 0), code)))
                .isInstanceOf(BookingNotFound.class);
    }

    @Test
    void a_moved_event_says_whom_it_meets_at_its_venue() {
        EventNumber one = world.event(5, 0);
        EventNumber other = world.eventStartingIn(Duration.ofDays(20), 5, 0);
        EventView target = view(one);
        EventView view = view(other);

        var scheduled = system.call(() -> events.move(new MoveEvent(
                other,
                view.version(),
                target.terms().starts().plusSeconds(60),
                target.terms().ends().plusSeconds(60))));

        assertThat(scheduled.conflicts()).extracting("event").contains(one);
        assertThatThrownBy(() -> system.call(() -> events.move(new MoveEvent(
                        other,
                        view.version(),
                        view.terms().starts(),
                        view.terms().ends()))))
                .hasMessageContaining("event-changed");
        assertThat(system.call(() ->
                        events.between(target.terms().starts(), target.terms().ends())))
                .extracting("number")
                .contains(one, other);
    }

    @Test
    void a_member_is_shown_what_is_on_with_what_stands_against_it() {
        MemberNumber member = members.withPoints(100);
        EventNumber event = world.event(5, 300);

        var offer = system.call(() -> events.offer(member, event));

        assertThat(offer.refusal()).contains("insufficient-points");
        assertThat(offer.missing()).isEqualTo(Points.of(200));
    }

    private static BookSeats party(MemberNumber member, EventNumber event, int seats, boolean orWait) {
        return new BookSeats(
                member,
                event,
                Collections.nCopies(seats - 1, "同伴"),
                orWait,
                UUID.randomUUID().toString());
    }

    private BookingView book(BookSeats command) {
        return system.call(() -> bookings.book(command));
    }

    private String refusal(BookSeats command) {
        return Parallel.outcomes(List.of(() -> book(command))).get(0);
    }

    private BookingView now(BookingView booking) {
        return system.call(() -> bookings.booking(booking.member(), booking.number()));
    }

    private EventView view(EventNumber event) {
        return system.call(() -> events.event(event));
    }

    private int taken(EventNumber event) {
        return view(event).taken();
    }

    private Points available(MemberNumber member) {
        WalletView wallet = statements.wallet(
                accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow());
        return wallet.available();
    }

    private void assertSound() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }
}
