package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds accruals that wait to be confirmed. */
@ApplicationScoped
class WaitingAccruals {

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    /** Of a member, oldest first. */
    List<PendingAccrual> of(MemberNumber member) {
        return accounts.find(AccountKey.pending(member, Unit.PTS))
                .map(account -> of(List.of(account)))
                .orElse(List.of());
    }

    /** Of pending accounts, oldest first in each. */
    List<PendingAccrual> of(Collection<AccountId> pending) {
        return wholes(statements.pending(pending));
    }

    Optional<PendingAccrual> find(MemberNumber member, EntryNumber accrual) {
        return of(member).stream()
                .filter(waiting -> waiting.entry().equals(accrual))
                .findFirst();
    }

    /** An accrual whose points several fund has a lot for each of them; it is confirmed as one. */
    static List<PendingAccrual> wholes(List<PendingAccrual> lots) {
        Map<EntryNumber, PendingAccrual> byEntry = new LinkedHashMap<>();
        lots.forEach(lot -> byEntry.merge(lot.entry(), lot, WaitingAccruals::sum));
        return new ArrayList<>(byEntry.values());
    }

    private static PendingAccrual sum(PendingAccrual one, PendingAccrual other) {
        return new PendingAccrual(
                one.entry(),
                one.account(),
                Points.of(Math.addExact(one.points().amount(), other.points().amount())),
                one.earnedOn(),
                one.usableOn());
    }
}
