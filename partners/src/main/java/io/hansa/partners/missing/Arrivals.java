package io.hansa.partners.missing;

import io.hansa.kernel.Actor;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.partners.transaction.TransactionsAccepted.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When an accrual of a claimed receipt comes, by confirmation or by itself, then the claim is credited, and what was given for the
 * time being is taken back, in the accrual's own transaction.
 */
@ApplicationScoped
class Arrivals {

    @Inject
    MissingRows rows;

    @Inject
    MissingSteps steps;

    @Inject
    Provision provision;

    void onAccepted(@Observes TransactionsAccepted accepted) {
        Map<Long, Item> earned = accepted.items().stream()
                .filter(Item::isEarned)
                .collect(Collectors.toMap(item -> item.number().value(), Function.identity()));
        if (!earned.isEmpty()) {
            rows.accrued(accepted.partnerCode()).forEach((claim, transaction) -> {
                Item item = earned.get(transaction);
                if (item != null) {
                    credit(claim, item);
                }
            });
        }
    }

    private void credit(MissingNumber number, Item item) {
        MissingClaim claim = rows.find(number).orElseThrow();
        MissingStanding standing = rows.lock(number);
        if (!standing.state().isAwaiting()) {
            return;
        }
        Actor system = Actor.system("missing");
        standing.provisional().ifPresent(entry -> provision.takeBack(claim, entry, system));
        standing.become(MissingState.CREDITED);
        standing.give(item.points().amount());
        MissingAct act = MissingAct.of(MissingStep.ACCRUED, system)
                .posted(item.entry(), item.points().amount());
        steps.write(claim, standing, act, List.of());
        steps.tellDecided(claim, standing, Optional.of(item.entry()), "");
    }
}
