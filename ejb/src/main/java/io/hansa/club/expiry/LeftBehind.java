package io.hansa.club.expiry;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.statement.HoldView;
import io.hansa.ledger.statement.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What gives holds back that their owners have left behind; a few statements, however many they are. */
@ApplicationScoped
class LeftBehind {

    @Inject
    Statements statements;

    @Inject
    Accounts accounts;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** What has expired of a member's points meanwhile goes by its policy; rights, and what is a pool's, keep their end. */
    List<Command.Release> releases(Collection<EntryNumber> holds) {
        LocalDate today = programme.today();
        Map<EntryNumber, HoldView> held = statements.holds(holds);
        Map<AccountId, AccountView> wallets =
                accounts.views(held.values().stream().map(HoldView::wallet).collect(Collectors.toSet()));
        var inForce = policies.of(
                wallets.values().stream()
                        .map(AccountView::key)
                        .filter(LeftBehind::isMembers)
                        .map(LeftBehind::member)
                        .toList(),
                Unit.PTS,
                today);
        return holds.stream()
                .map(hold -> {
                    AccountKey key = wallets.get(held.get(hold).wallet()).key();
                    Lapsed lapsed = Optional.of(key)
                            .filter(LeftBehind::isMembers)
                            .map(members -> inForce.get(member(members)))
                            .map(policy -> policy.terms().lapsedOn(today))
                            .orElse(Lapsed.LOST);
                    return new Command.Release(Headers.lapse(hold, programme.now(), today), hold, lapsed);
                })
                .toList();
    }

    private static boolean isMembers(AccountKey key) {
        return key.kind() == AccountKind.WALLET && key.unit().equals(Unit.PTS);
    }

    private static MemberNumber member(AccountKey key) {
        return new MemberNumber(key.holder().ref());
    }
}
