package io.hansa.club.erasure;

import io.hansa.club.member.MemberLife;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStates;
import io.hansa.club.member.MemberTraces;
import io.hansa.club.member.StepReason;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Ends memberships that are to be forgotten, and starts the run that does it. */
@ApplicationScoped
class Forgetting {

    private static final String HELD = "SELECT COALESCE(SUM(b.balance), 0) FROM ledger_account a"
            + " JOIN ledger_balance b ON b.account = a.id"
            + " WHERE a.holder_ref = ?1 AND a.holder_kind = 'MEMBER' AND a.kind = 'HELD'";
    private static final String HOUSEHOLDS = "SELECT COUNT(*) FROM club_household_member WHERE member = ?1";
    private static final String SUBSCRIPTIONS =
            "SELECT COUNT(*) FROM partner_subscription WHERE member = ?1 AND one = 1";
    private static final String BOOKINGS = "SELECT COUNT(*) FROM event_booking WHERE member = ?1 AND closed_at IS NULL"
            + " AND status IN ('BOOKED', 'WAITING')";

    @Inject
    ErasureRows rows;

    @Inject
    MemberStates states;

    @Inject
    MemberLife life;

    @Inject
    MemberTraces members;

    @Inject
    Runs runs;

    /** The member stays locked until the transaction ends. */
    Set<ErasureHindrance> hindrances(MemberNumber member) {
        Set<ErasureHindrance> found = EnumSet.noneOf(ErasureHindrance.class);
        note(found, ErasureHindrance.MERGED, states.lock(member) == MemberState.MERGED);
        note(found, ErasureHindrance.HOUSEHOLD, rows.count(HOUSEHOLDS, member) > 0);
        note(found, ErasureHindrance.HELD, rows.count(HELD, member) > 0);
        note(found, ErasureHindrance.SUBSCRIPTION, rows.count(SUBSCRIPTIONS, member) > 0);
        note(found, ErasureHindrance.BOOKING, rows.count(BOOKINGS, member) > 0);
        return found;
    }

    private static void note(Set<ErasureHindrance> found, ErasureHindrance hindrance, boolean holds) {
        if (holds) {
            found.add(hindrance);
        }
    }

    /** @throws ErasureHindered when something is open still */
    void requireFree(MemberNumber member) {
        Set<ErasureHindrance> found = hindrances(member);
        if (!found.isEmpty()) {
            throw new ErasureHindered(found);
        }
    }

    /** Nobody earns, redeems or signs in with it from now on. */
    void begin(Erasure erasure, Actor caller) {
        requireFree(erasure.member());
        members.merged(erasure.member()).forEach(merged -> end(merged, caller));
        end(erasure.member(), caller);
        erasure.workedBy(runs.start(new StartRun(
                ErasureRun.KIND,
                erasure.number().toString(),
                Map.of(ErasureRun.ERASURE, erasure.number().toString()))));
    }

    private void end(MemberNumber member, Actor caller) {
        life.step(member, MemberState.ERASED, StepReason.ERASED, "", caller);
        members.signOut(member);
    }
}
