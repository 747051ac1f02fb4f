package io.hansa.web.member;

import io.hansa.events.booking.BookingNumber;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One booking: its code for the door, its place in the waiting list, and giving it up. */
@Named("memberBooking")
@RequestScoped
public class BookingBean {

    @Inject
    Me me;

    @Inject
    Bookings bookings;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private BookingView booking;

    @PostConstruct
    void load() {
        booking = pages.found(() -> bookings.booking(me.number(), new BookingNumber(pages.parameter("number"))));
    }

    /** The page's view action. */
    public void check() {
        pages.require(booking);
    }

    public String cancel() {
        return pages.act(() -> {
            BookingView cancelled = bookings.cancel(me.number(), booking.number());
            boolean refunded = cancelled.refund().isPresent();
            pages.say(
                    "member",
                    refunded ? "booking.refunded" : "booking.cancelled",
                    cancelled.points().amount());
            return "/member/booking?number=" + booking.number();
        });
    }

    public BookingView getBooking() {
        return booking;
    }

    public boolean isWaiting() {
        return booking != null && booking.status() == BookingStatus.WAITING;
    }

    public boolean isBooked() {
        return booking != null && booking.status() == BookingStatus.BOOKED;
    }

    public boolean isCancellable() {
        return (isBooked() || isWaiting()) && booking.event().starts().isAfter(programme.now());
    }

    /** What a cancellation now gives back. */
    public Points getRefundable() {
        return booking.payment().isPresent() && booking.refundableUntil().isPresent() ? booking.points() : Points.ZERO;
    }
}
