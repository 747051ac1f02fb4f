package io.hansa.web.api.member;

import io.hansa.partners.visit.ReservationState;
import io.hansa.partners.visit.ReservationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A reservation.
 *
 * @param held how many of the right are set aside
 * @param cancelUntil the last moment to cancel it
 * @param arriveBy the last moment to come
 */
public record ReservationAnswer(
        String reservation,
        String partner,
        String outlet,
        String where,
        String right,
        LocalDate day,
        String begins,
        int guests,
        long held,
        Instant cancelUntil,
        Instant arriveBy,
        ReservationState state) {

    static ReservationAnswer of(ReservationView view, Locale language) {
        return new ReservationAnswer(
                view.number(),
                view.partnerCode(),
                view.outlet(),
                view.where().in(language),
                view.right(),
                view.day(),
                view.begins().toString(),
                view.guests(),
                view.held(),
                view.cancelUntil(),
                view.arriveBy(),
                view.state());
    }
}
