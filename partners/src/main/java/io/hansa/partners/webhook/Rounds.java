package io.hansa.partners.webhook;

import io.hansa.kernel.NewTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The steps of a turn at an endpoint, each a transaction of its own. The lease outlives the longest attempt, and each result extends it;
 * a server that was away longer finds its turn taken, and its result is not written.
 */
@ApplicationScoped
class Rounds {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final int AT_ONCE = 20;

    @Inject
    RoundRows rows;

    @Inject
    EndpointRows endpoints;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    @Inject
    NewTransaction anew;

    Optional<Round> take(boolean reachedOnly) {
        Instant now = clock.instant();
        return anew.of(() -> rows.take(now, now.plus(LEASE), reachedOnly));
    }

    /** What is due; nothing when the endpoint no longer takes anything. */
    List<Parcel> due(Round round) {
        return anew.of(() -> dueNow(round));
    }

    private List<Parcel> dueNow(Round round) {
        Instant now = clock.instant();
        Optional<Endpoint> active =
                endpoints.find(round.endpoint()).filter(endpoint -> endpoint.state() == EndpointState.ACTIVE);
        if (active.isEmpty() || !rows.extend(round, now.plus(LEASE))) {
            return List.of();
        }
        List<byte[]> secrets = endpoints.secrets(round.endpoint(), now).stream()
                .map(secret -> secret.read(vault))
                .flatMap(Optional::stream)
                .toList();
        return rows.due(round.endpoint(), active.get().url(), secrets, now, AT_ONCE);
    }

    /** What comes after an attempt. */
    enum Next {
        GO_ON,
        /** The turn is over: it has been taken, or the endpoint takes nothing more. */
        STOP,
        /** The endpoint was not reached, and rests. */
        REST
    }

    Next record(Round round, Parcel parcel, Outcome outcome) {
        return anew.of(() -> recorded(round, parcel, outcome));
    }

    private Next recorded(Round round, Parcel parcel, Outcome outcome) {
        Instant now = clock.instant();
        if (!rows.extend(round, now.plus(LEASE))) {
            return Next.STOP;
        }
        rows.attempted(parcel, outcome);
        if (outcome.arrived()) {
            rows.result(parcel, outcome, DeliveryState.DELIVERED, Optional.empty());
            rows.arrived(round.endpoint());
            rows.failures(round, true);
            return Next.GO_ON;
        }
        return failed(round, parcel, outcome, now);
    }

    private Next failed(Round round, Parcel parcel, Outcome outcome, Instant now) {
        Optional<Instant> next = outcome.gone()
                ? Optional.empty()
                : RetryPlan.pause(parcel.tries() + 1).map(now::plus);
        rows.result(parcel, outcome, next.isPresent() ? DeliveryState.WAITING : DeliveryState.GIVEN_UP, next);
        rows.failed(round.endpoint(), outcome.at());
        if (outcome.gone()) {
            rows.disable(round.endpoint(), DisabledFor.GONE, now, now);
            return Next.STOP;
        }
        rows.disable(round.endpoint(), DisabledFor.FAILING, now.minus(RetryPlan.UNTIL_DISABLED), now);
        return outcome.unreached() ? Next.REST : Next.GO_ON;
    }

    /** @param rests whether the endpoint was not reached */
    void end(Round round, boolean rests) {
        Instant now = clock.instant();
        anew.of(() -> rows.end(round, rests ? now.plus(RetryPlan.rest(rows.failures(round, false))) : now));
    }
}
