package io.hansa.partners.webhook;

import io.hansa.kernel.Roles;
import io.hansa.partners.webhook.DeliveryRows.Fresh;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Makes deliveries of what has happened: one to each endpoint that asked for it, in the transaction that takes the news away. It works
 * as the system, because nobody called it.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FanOut {

    private static final int AT_ONCE = 10;
    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    NewsRows news;

    @Inject
    EndpointRows endpoints;

    @Inject
    DeliveryRows deliveries;

    @Inject
    RoundRows rounds;

    @Inject
    Payloads payloads;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean tellSome() {
        return tell(news.lockDue(clock.instant(), AT_ONCE));
    }

    /** The first alone, to find the one that fails. */
    public void tellOne() {
        tell(news.lockDue(clock.instant(), 1));
    }

    /** The first has failed: it waits. */
    public void postponeOne() {
        Instant now = clock.instant();
        news.lockDue(now, 1).forEach(one -> news.postpone(one, now.plus(PAUSE)));
    }

    private boolean tell(List<News> due) {
        if (due.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        var fresh = new ArrayList<Fresh>();
        // everybody in the same order, or two servers would wait for each other
        var awake = new TreeSet<String>();
        for (News one : due) {
            List<Endpoint> asking = asking(one);
            if (!asking.isEmpty()) {
                List<String> texts = payloads.of(one);
                for (Endpoint endpoint : asking) {
                    texts.forEach(text -> fresh.add(new Fresh(endpoint.id(), one.partner(), one.type(), text)));
                    if (endpoint.state() == EndpointState.ACTIVE) {
                        awake.add(endpoint.id());
                    }
                }
            }
        }
        // the turn before the endpoint, as whoever records an attempt locks them
        rounds.wake(List.copyOf(awake), now);
        deliveries.add(fresh, now);
        news.told(due);
        return due.size() == AT_ONCE;
    }

    private List<Endpoint> asking(News one) {
        return endpoints.ofPartner(one.partner()).stream()
                .filter(endpoint -> endpoint.state() != EndpointState.DISABLED)
                .filter(endpoint -> endpoint.types().contains(one.type()))
                .toList();
    }
}
