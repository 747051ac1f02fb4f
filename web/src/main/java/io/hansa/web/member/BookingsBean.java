package io.hansa.web.member;

import io.hansa.events.booking.BookingView;
import io.hansa.events.booking.Bookings;
import io.hansa.kernel.Slice;
import io.hansa.web.faces.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The member's bookings, newest first. */
@Named("memberBookings")
@RequestScoped
public class BookingsBean {

    private static final int BOOKINGS = 20;

    @Inject
    Me me;

    @Inject
    Bookings bookings;

    @Inject
    Pages pages;

    private Slice<BookingView> rows;

    @PostConstruct
    void load() {
        rows = bookings.bookings(me.number(), pages.after(), BOOKINGS);
    }

    public Slice<BookingView> getRows() {
        return rows;
    }
}
