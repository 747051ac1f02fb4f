package io.hansa.partners.subscription;

import io.hansa.kernel.MemberNumber;
import java.util.Optional;

/**
 * Which subscriptions to list; what is empty does not narrow.
 *
 * @param status as it is kept: one that lapsed may still be listed as waiting
 */
public record SubscriptionFilter(
        Optional<String> partnerCode, Optional<MemberNumber> member, Optional<SubscriptionStatus> status) {

    public static SubscriptionFilter ofMember(MemberNumber member) {
        return new SubscriptionFilter(Optional.empty(), Optional.of(member), Optional.empty());
    }

    /** The same, of one member. */
    SubscriptionFilter of(MemberNumber only) {
        return new SubscriptionFilter(partnerCode, Optional.of(only), status);
    }

    /** The same, of the caller's own partner where the caller has one. */
    SubscriptionFilter within(Optional<String> partner) {
        return partner.isPresent() ? new SubscriptionFilter(partner, member, status) : this;
    }
}
