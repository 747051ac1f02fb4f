package io.hansa.club.household;

import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts the household's share of what members earned at partners into its pool, in the transaction in which they earned it: one
 * statement more a batch where nobody shares.
 */
@ApplicationScoped
class Sharing {

    @Inject
    PoolRows rows;

    @Inject
    PoolPostings postings;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    void onAccepted(@Observes TransactionsAccepted batch) {
        var earned = batch.items().stream()
                .filter(TransactionsAccepted.Item::isEarned)
                .toList();
        if (earned.isEmpty()) {
            return;
        }
        Set<MemberNumber> members =
                earned.stream().map(TransactionsAccepted.Item::member).collect(Collectors.toSet());
        var shares = rows.shares(members);
        var contributions = earned.stream()
                .filter(item -> shares.containsKey(item.member()) && isUsable(item))
                .map(item -> contribution(item, shares.get(item.member())))
                .filter(contribution -> contribution.points() > 0)
                .toList();
        if (!contributions.isEmpty()) {
            postings.share(contributions);
        }
    }

    private static PoolPostings.Contribution contribution(TransactionsAccepted.Item item, PoolRows.Share share) {
        long points = share.terms().share(item.points().amount());
        return new PoolPostings.Contribution(item.member(), item.entry(), points, share);
    }

    /** What is pending is not in the wallet: the share would be taken of other points. */
    private boolean isUsable(TransactionsAccepted.Item item) {
        var policy = policies.of(item.member(), Unit.PTS, programme.dateOf(item.occurredAt()));
        return policy.terms().pending() == PendingMode.NONE;
    }
}
