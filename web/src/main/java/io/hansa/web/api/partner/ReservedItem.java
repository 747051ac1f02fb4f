package io.hansa.web.api.partner;

import io.hansa.partners.visit.ReservationState;
import io.hansa.partners.visit.ReservationView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A reservation as the partner sees it. */
public record ReservedItem(
        String reservation,
        String outlet,
        String right,
        String rightName,
        LocalDate day,
        String begins,
        String maskedName,
        int guests,
        Instant arriveBy,
        ReservationState state) {

    static ReservedItem of(ReservationView view, Locale language) {
        return new ReservedItem(
                view.number(),
                view.outlet(),
                view.right(),
                view.rightName().in(language),
                view.day(),
                view.begins().toString(),
                view.maskedName(),
                view.guests(),
                view.arriveBy(),
                view.state());
    }
}
