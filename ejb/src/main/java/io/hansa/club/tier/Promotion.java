package io.hansa.club.tier;

import io.hansa.kernel.Programme;
import io.hansa.ledger.statement.Statements;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Lifts members over the thresholds that a batch of transactions carried them across, in that batch's transaction.
 *
 * <p>Two batches never decide one member at the same time: each has locked the balance row of the status account by posting to
 * it, and holds it to its commit.
 */
@ApplicationScoped
class Promotion {

    @Inject
    Ladders ladders;

    @Inject
    Standings standings;

    @Inject
    Statements statements;

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    void onAccepted(@Observes TransactionsAccepted batch) {
        var earned = batch.items().stream()
                .filter(item -> item.statusPoints().isPositive())
                .map(TransactionsAccepted.Item::member)
                .collect(Collectors.toUnmodifiableSet());
        if (earned.isEmpty()) {
            return;
        }
        var found = standings.find(earned);
        var balances =
                statements.balances(found.stream().map(Standing::statusAccount).toList());
        var notices = new ArrayList<Notification>();
        Instant now = programme.now();
        for (var standing : found) {
            notices.addAll(lift(standing, balances.getOrDefault(standing.statusAccount(), 0L), now));
        }
        if (!notices.isEmpty()) {
            outbox.tell(notices);
        }
    }

    private List<Notification> lift(Standing standing, long statusPoints, Instant now) {
        var ladder = ladders.current();
        var present = ladder.step(standing.tier());
        var reached = ladder.reachedBy(statusPoints);
        if (reached.rank() <= present.rank()) {
            return List.of();
        }
        var inputs =
                Map.of("statusPoints", Long.toString(statusPoints), "threshold", Long.toString(reached.threshold()));
        standing.rise(reached.code(), now);
        standings.add(TierChange.risen(standing.member(), present.code(), reached, inputs, now));
        var names = Map.of("tier", reached.name().zh(), "tierEn", reached.name().en());
        return List.of(new Notification(
                standing.member(), "club.tier-reached", names, "tier:" + reached.code() + ":" + now.toEpochMilli()));
    }
}
