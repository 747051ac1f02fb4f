package io.hansa.club.merge;

import io.hansa.club.member.MemberState;
import io.hansa.kernel.MemberNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;

/** Looks for what stands in the way, all of it at once. */
@ApplicationScoped
class Hindrances {

    @Inject
    MergeRows rows;

    Set<Hindrance> of(MemberNumber loser, MemberState losersState, MemberNumber survivor, MemberState survivorsState) {
        Set<Hindrance> found = EnumSet.noneOf(Hindrance.class);
        note(found, Hindrance.TAKES_NO_PART, !losersState.takesPart() || !survivorsState.takesPart());
        note(found, Hindrance.HOUSEHOLD, rows.households(loser) > 0);
        note(found, Hindrance.APPOINTED, rows.appointments(loser) > 0);
        note(found, Hindrance.HELD, rows.balance(loser, "HELD") > 0);
        note(found, Hindrance.PENDING, rows.balance(loser, "PENDING") > 0);
        note(found, Hindrance.OWED, rows.owed(loser) > 0);
        note(found, Hindrance.SUBSCRIPTION, rows.subscriptions(loser) > 0);
        note(found, Hindrance.BOOKING, rows.bookings(loser) > 0);
        note(found, Hindrance.SIGN_IN, rows.signsIn(loser) && !rows.signsIn(survivor));
        return found;
    }

    private static void note(Set<Hindrance> found, Hindrance hindrance, boolean holds) {
        if (holds) {
            found.add(hindrance);
        }
    }
}
