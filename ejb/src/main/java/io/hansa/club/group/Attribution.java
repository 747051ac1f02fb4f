package io.hansa.club.group;

import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts what members do at partners for the group that they are appointed by, in the transaction in which it happens; what is taken
 * back, too. One statement more a batch where nobody is appointed.
 */
@ApplicationScoped
class Attribution {

    @Inject
    GroupRows groups;

    @Inject
    GroupKeeper keeper;

    void onAccepted(@Observes TransactionsAccepted batch) {
        var counted = batch.items().stream()
                .filter(item -> item.activities() != 0 || item.spent() != 0)
                .toList();
        if (counted.isEmpty()) {
            return;
        }
        var holding = keeper.of(
                counted.stream().map(TransactionsAccepted.Item::member).collect(Collectors.toSet()));
        List<Purchase> purchases = counted.stream()
                .filter(item -> holding.containsKey(item.member()))
                .map(item -> new Purchase(holding.get(item.member()), batch.partnerCode(), item))
                .toList();
        if (!purchases.isEmpty()) {
            groups.add(purchases);
        }
    }
}
