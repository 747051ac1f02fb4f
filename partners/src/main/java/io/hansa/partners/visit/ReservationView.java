package io.hansa.partners.visit;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A reservation.
 *
 * @param cancelUntil the last moment at which the member may cancel it
 * @param arriveBy the last moment at which somebody may come for it
 */
public record ReservationView(
        String number,
        String partnerCode,
        String outlet,
        LocalizedText where,
        MemberNumber member,
        String maskedName,
        String right,
        LocalizedText rightName,
        LocalDate day,
        LocalTime begins,
        int guests,
        long held,
        Instant beginsAt,
        Instant cancelUntil,
        Instant arriveBy,
        ReservationState state,
        boolean replayed) {

    ReservationView again(boolean known) {
        return new ReservationView(
                number,
                partnerCode,
                outlet,
                where,
                member,
                maskedName,
                right,
                rightName,
                day,
                begins,
                guests,
                held,
                beginsAt,
                cancelUntil,
                arriveBy,
                state,
                known);
    }
}
