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
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    HouseholdRows households;

    @Inject
    Departures departures;

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
            giveBackToThoseWhoLeft(contributions);
        }
    }

    /**
     * Nobody is kept in a household for its share: who earns holds its wallet, and who leaves wants it, so that they would block
     * each other. The pool's lock orders them instead. Who left before it was taken is seen to be gone now; who leaves after it
     * takes this share along.
     */
    private void giveBackToThoseWhoLeft(List<PoolPostings.Contribution> contributions) {
        var places = rows.places(
                contributions.stream().map(PoolPostings.Contribution::member).collect(Collectors.toSet()));
        contributions.stream()
                .map(part -> Map.entry(
                        part.member(), households.find(part.share().household()).orElseThrow()))
                .filter(part -> !Objects.equals(
                        places.get(part.getKey()), part.getValue().id()))
                .map(Map.Entry::getValue)
                .distinct()
                .forEach(left -> departures.settle(left, PoolPostings.SHARING));
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
