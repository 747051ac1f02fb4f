package io.hansa.partners.conduct;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.provider.ServiceId;
import io.hansa.partners.subscription.SubscriptionNumber;
import java.time.Instant;
import java.util.Optional;

/** A complaint, and what was decided on it. */
public record ComplaintView(
        ComplaintNumber number,
        ServiceId service,
        MemberNumber member,
        SubscriptionNumber subscription,
        Optional<ChargeNumber> charge,
        ComplaintReason reason,
        String text,
        Instant filedAt,
        Optional<Decision> decision) {

    /**
     * What was decided.
     *
     * @param refunded the charge was given back
     */
    public record Decision(boolean upheld, String note, boolean refunded, Actor by, Instant at) {}

    public boolean open() {
        return decision.isEmpty();
    }
}
