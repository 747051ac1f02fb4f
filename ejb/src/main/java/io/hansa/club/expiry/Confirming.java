package io.hansa.club.expiry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.AccountView;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes pending points usable, and tells their members. Until when they live then, the policy says of the day they are usable on. */
@ApplicationScoped
class Confirming {

    @Inject
    Accounts accounts;

    @Inject
    Postings postings;

    @Inject
    PoliciesInForce policies;

    @Inject
    Outbox outbox;

    @Inject
    Programme programme;

    /** How a confirmation is headed: by whom and why. */
    @FunctionalInterface
    interface Heading {
        Header of(PendingAccrual accrual, ExpiryPolicyView policy, Programme programme);
    }

    /**
     * What was confirmed.
     *
     * @param account where it waited
     * @param entry by which it became usable
     */
    record Confirmed(AccountId account, EntryNumber entry, Points points) {}

    /**
     * @param due each whole
     * @return what was confirmed of it just now
     */
    List<Confirmed> confirm(List<PendingAccrual> due, Heading heading) {
        Map<AccountId, AccountView> views = accounts.views(
                due.stream().map(PendingAccrual::account).distinct().toList());
        List<Command> commands = new ArrayList<>();
        Map<LocalDate, List<PendingAccrual>> byDay = due.stream().collect(groupingBy(this::usableOn));
        List<PendingAccrual> order = new ArrayList<>();
        byDay.forEach((day, accruals) -> {
            order.addAll(accruals);
            commands.addAll(commands(accruals, day, views, heading));
        });
        return settle(order, postings.post(commands), views);
    }

    private LocalDate usableOn(PendingAccrual accrual) {
        return accrual.usableOn().orElse(programme.today());
    }

    private List<Command> commands(
            List<PendingAccrual> accruals, LocalDate day, Map<AccountId, AccountView> views, Heading heading) {
        Map<Unit, Set<MemberNumber>> members = views.values().stream()
                .map(AccountView::key)
                .collect(groupingBy(AccountKey::unit, mapping(Confirming::member, toSet())));
        Map<Unit, Map<MemberNumber, ExpiryPolicyView>> inForce = new HashMap<>();
        members.forEach((unit, holders) -> inForce.put(unit, policies.of(holders, unit, day)));
        return accruals.stream()
                .map(accrual -> {
                    AccountKey key = views.get(accrual.account()).key();
                    ExpiryPolicyView policy = inForce.get(key.unit()).get(member(key));
                    return (Command) new Command.Confirm(
                            heading.of(accrual, policy, programme),
                            accrual.entry(),
                            accounts.open(key.of(AccountKind.WALLET)),
                            policy.terms().rule().expiry(day));
                })
                .toList();
    }

    private List<Confirmed> settle(
            List<PendingAccrual> accruals, List<Outcome> outcomes, Map<AccountId, AccountView> views) {
        List<Confirmed> confirmed = new ArrayList<>();
        List<Notification> told = new ArrayList<>();
        for (int i = 0; i < accruals.size(); i++) {
            PendingAccrual accrual = accruals.get(i);
            if (outcomes.get(i) instanceof Outcome.Receipt receipt && !receipt.replayed()) {
                confirmed.add(new Confirmed(accrual.account(), receipt.entry(), accrual.points()));
                told.add(usable(member(views.get(accrual.account()).key()), accrual.points(), "" + receipt.entry()));
            }
        }
        outbox.tell(told);
        return confirmed;
    }

    private static Notification usable(MemberNumber member, Points points, String key) {
        return new Notification(member, "club.points-usable", Map.of("points", points.toString()), "usable." + key);
    }

    private static MemberNumber member(AccountKey key) {
        return new MemberNumber(key.holder().ref());
    }
}
