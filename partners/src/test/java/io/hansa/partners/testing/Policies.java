package io.hansa.partners.testing;

import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands in for the club's policies: points live twenty years, unless a test says otherwise of a member. Tests of settlement freeze
 * month after month, and what happens today counts in the first month that is open then.
 */
public final class Policies implements PointsPolicies {

    private final Map<MemberNumber, PointsPolicy> own = new ConcurrentHashMap<>();

    public void hold(MemberAccounts member, PointsPolicy policy) {
        own.put(member.number(), policy);
    }

    @Override
    public PointsPolicy of(MemberAccounts member, LocalDate earnedOn) {
        return Optional.ofNullable(own.get(member.number()))
                .orElseGet(() -> new PointsPolicy(
                        "PTS v0",
                        Expiry.on(earnedOn.plusYears(20).withDayOfMonth(1).plusMonths(1)),
                        PointsPolicy.Waiting.NOTHING,
                        Optional.empty(),
                        Clawback.Kind.NEVER_BELOW,
                        true,
                        Lapsed.LOST));
    }
}
