package io.hansa.club.pool;

import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.partners.transaction.TransactionsAccepted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Puts what members share of what they earned at partners into the pools, in the transaction in which they earned it: one statement
 * more a batch and kind of pool where nobody shares. All of a batch is posted at once, so that the ledger orders its locks.
 */
@ApplicationScoped
class PoolSharing {

    @Inject
    PoolKeepers keepers;

    @Inject
    PoliciesInForce policies;

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** A part of what a member earned by an entry. */
    private record Contribution(
            PoolKeeper keeper, TransactionsAccepted.Item item, PoolKeeper.Share share, long points) {}

    void onAccepted(@Observes TransactionsAccepted batch) {
        var earned = batch.items().stream()
                .filter(TransactionsAccepted.Item::isEarned)
                .toList();
        if (earned.isEmpty()) {
            return;
        }
        Set<MemberNumber> members =
                earned.stream().map(TransactionsAccepted.Item::member).collect(Collectors.toSet());
        List<Contribution> contributions = new ArrayList<>();
        for (PoolKeeper keeper : keepers.inOrder()) {
            var shares = keeper.shares(members);
            earned.stream()
                    .filter(item -> shares.containsKey(item.member()) && isUsable(item))
                    .map(item -> contribution(keeper, item, shares.get(item.member())))
                    .forEach(contributions::add);
        }
        contributions.removeIf(part -> part.points() == 0);
        if (!contributions.isEmpty()) {
            post(contributions);
            tellKeepers(contributions);
        }
    }

    private static Contribution contribution(
            PoolKeeper keeper, TransactionsAccepted.Item item, PoolKeeper.Share share) {
        return new Contribution(keeper, item, share, share.of(item.points().amount()));
    }

    /** What was used up meanwhile, because it repaid a debt or another pool took it, is not moved. */
    private void post(List<Contribution> contributions) {
        ledger.post(contributions.stream().map(this::command).toList()).stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(outcome -> ((Outcome.Refused) outcome).reason())
                .filter(reason -> !reason.code().equals("insufficient-points"))
                .findFirst()
                .ifPresent(reason -> {
                    throw reason;
                });
    }

    private Command command(Contribution part) {
        String code = part.share().holder().kind().name().toLowerCase(Locale.ROOT) + "-share";
        var why = part.keeper().because(part.share(), part.item().entry());
        var header = new Header(
                new IdempotencyKey(code, part.item().entry().toString()),
                why.code(),
                Actor.system(code),
                programme.now(),
                programme.today(),
                why);
        return new Command.Transfer(
                header,
                accounts.open(AccountKey.wallet(part.item().member(), Unit.PTS)),
                accounts.open(part.share().holder().account()),
                part.points());
    }

    private void tellKeepers(List<Contribution> contributions) {
        Map<PoolKind, Map<MemberNumber, Set<String>>> put = new EnumMap<>(PoolKind.class);
        contributions.forEach(part -> put.computeIfAbsent(part.share().holder().kind(), first -> new HashMap<>())
                .computeIfAbsent(part.item().member(), first -> new TreeSet<>())
                .add(part.share().holder().ref()));
        put.forEach((kind, pools) -> keepers.of(kind).shared(pools));
    }

    /** What is pending is not in the wallet: the share would be taken of other points. */
    private boolean isUsable(TransactionsAccepted.Item item) {
        var policy = policies.of(item.member(), Unit.PTS, programme.dateOf(item.occurredAt()));
        return policy.terms().pending() == PendingMode.NONE;
    }
}
