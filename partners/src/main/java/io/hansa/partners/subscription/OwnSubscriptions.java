package io.hansa.partners.subscription;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Slice;
import io.hansa.partners.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;

/** Subscriptions as far as a caller reaches: a member its own, a provider those to its services, staff all. */
@ApplicationScoped
class OwnSubscriptions {

    @Inject
    SubscriptionRows rows;

    @Inject
    Event<SubscriptionsViewed> viewed;

    /** @throws SubscriptionNotFound when there is none, or it is not the caller's */
    Subscription find(SubscriptionNumber number, Caller caller) {
        return own(rows::find, number, caller);
    }

    /** @throws SubscriptionNotFound when there is none, or it is not the caller's */
    Subscription lock(SubscriptionNumber number, Caller caller) {
        return own(rows::lock, number, caller);
    }

    private static Subscription own(
            Function<SubscriptionNumber, Optional<Subscription>> finding, SubscriptionNumber number, Caller caller) {
        return finding.apply(number)
                .filter(found -> caller.mayMean(found.service().partnerCode()))
                .filter(found -> caller.actor().mayActFor(found.member()))
                .orElseThrow(() -> new SubscriptionNotFound(number.value()));
    }

    /** Newest first. That staff looked at a member's is noted. */
    Slice<Subscription> list(SubscriptionFilter filter, Optional<String> cursor, int limit, Caller caller) {
        SubscriptionFilter own = caller.actor().kind() == Actor.Kind.MEMBER
                ? filter.of(new MemberNumber(caller.actor().ref()))
                : filter.within(caller.partner());
        if (caller.actor().kind() == Actor.Kind.STAFF) {
            own.member().ifPresent(member -> viewed.fire(new SubscriptionsViewed(member)));
        }
        long before = Slice.begin(cursor, Long::parseLong, Long.MAX_VALUE);
        return Slice.read(limit, most -> rows.list(own, before, most), row -> Long.toString(row.id()));
    }
}
