package io.hansa.club.expiry;

import io.hansa.club.member.MemberNotFound;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RequestKey;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.security.Audit;
import io.hansa.security.Caller;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says what expired may be given back, and gives it back, within the days of grace that the member's policy allows. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Reinstatements {

    private static final Comparator<Reinstatable> OLDEST_FIRST = Comparator.comparing(Reinstatable::expiredOn)
            .thenComparingLong(expired -> expired.expiry().value());

    @Resource
    SessionContext context;

    @Inject
    PoliciesInForce policies;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Programme programme;

    /**
     * What may be given back today, the oldest first, at most {@link Slice#MAX_LIMIT}: what expired in the wallet, and what holds did
     * not shield.
     *
     * @throws MemberNotFound when there is no such member
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Reinstatable> of(MemberNumber member) {
        return of(member, policy(member));
    }

    /**
     * What {@link #reinstate} refuses, without what only the ledger knows.
     *
     * @throws MemberNotFound when there is no such member
     * @throws NotReinstatable when nothing of the entry may be given back
     * @throws InvalidReinstatement when it is nothing
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void check(ReinstatePoints command) {
        checked(command, policy(command.member()));
    }

    /**
     * Gives points back as new lots that live as long as the grace. Jobs do; staff ask for an adjustment.
     *
     * @return the entry
     * @throws MemberNotFound when there is no such member
     * @throws NotReinstatable when nothing of the entry may be given back
     * @throws InvalidReinstatement when it is nothing
     * @throws io.hansa.ledger.journal.RefundExceeded when it is more than is left
     */
    @RolesAllowed(Roles.SYSTEM)
    public EntryNumber reinstate(ReinstatePoints command) {
        Actor caller = Caller.of(context);
        return post(command, RequestKey.of(caller, command.requestKey()).key(), caller, new TreeMap<>());
    }

    /**
     * As {@link #reinstate}, by the name of who asked for an adjustment; called by the one that may be made.
     *
     * @param adjustment its number, under which there is one entry
     * @param approver empty when it needed nobody else
     */
    public EntryNumber giveBack(ReinstatePoints command, String adjustment, Actor asker, Optional<Actor> approver) {
        var inputs = new TreeMap<>(Map.of("request", adjustment));
        approver.ifPresent(actor -> inputs.put("approver", actor.toString()));
        return post(command, adjustment, asker, inputs);
    }

    private EntryNumber post(ReinstatePoints command, String key, Actor by, SortedMap<String, String> inputs) {
        ExpiryPolicyView policy = policy(command.member());
        LocalDate until = programme.today().plusDays(policy.terms().graceDays());
        inputs.put("expiry", command.expiry().toString());
        inputs.put("until", until.toString());
        inputs.put("policy", policy.name());
        var reinstate = new Command.Reinstate(
                header(key, by, inputs),
                command.expiry(),
                checked(command, policy).amount(),
                Expiry.on(until));
        var receipt = ledger.post(reinstate);
        if (!receipt.replayed()) {
            tell(command, receipt.entry(), until);
        }
        return receipt.entry();
    }

    private ExpiryPolicyView policy(MemberNumber member) {
        return Optional.ofNullable(policies.of(member, Unit.PTS, programme.today()))
                .orElseThrow(() -> new MemberNotFound(member));
    }

    /** Whether it is more than is left the ledger says, which also knows a request that comes again. */
    private Points checked(ReinstatePoints command, ExpiryPolicyView policy) {
        LocalDate today = programme.today();
        int grace = policy.terms().graceDays();
        Reinstatable expired = accounts(command.member())
                .flatMap(account -> lines(account, grace, today))
                .filter(line -> line.entry().equals(command.expiry()))
                .findFirst()
                .map(line -> reinstatable(line, grace, today))
                .orElseThrow(() -> new NotReinstatable(command.expiry()));
        if (!command.points().isPositive()) {
            throw new InvalidReinstatement(expired.left());
        }
        return command.points();
    }

    /** Of each account its first: among them are the first of all. */
    private List<Reinstatable> of(MemberNumber member, ExpiryPolicyView policy) {
        LocalDate today = programme.today();
        int grace = policy.terms().graceDays();
        return accounts(member)
                .flatMap(account -> lines(account, grace, today)
                        .map(line -> reinstatable(line, grace, today))
                        .filter(expired -> expired.left().isPositive())
                        .limit(Slice.MAX_LIMIT))
                .sorted(OLDEST_FIRST)
                .limit(Slice.MAX_LIMIT)
                .toList();
    }

    /** The wallet, and where what holds set aside of it is. */
    private Stream<AccountId> accounts(MemberNumber member) {
        var wallet = accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow(() -> new MemberNotFound(member));
        return Stream.concat(Stream.of(wallet), accounts.view(wallet).held().stream());
    }

    /** What expired of an account within the grace, the oldest first, read page by page as far as it is looked at. */
    private Stream<StatementLine> lines(AccountId account, int grace, LocalDate today) {
        if (grace == 0) {
            return Stream.empty();
        }
        var period = new Period(today.minusDays(grace).plusDays(1), today.plusDays(1));
        return Stream.iterate(
                        Optional.of(page(account, period, Optional.empty())),
                        Optional::isPresent,
                        page -> page.flatMap(Slice::next).map(next -> page(account, period, Optional.of(next))))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    private Slice<StatementLine> page(AccountId account, Period period, Optional<String> cursor) {
        return statements.lines(account, period, Headers.EXPIRY.code(), Optional.empty(), cursor, Slice.MAX_LIMIT);
    }

    private Reinstatable reinstatable(StatementLine line, int grace, LocalDate today) {
        return new Reinstatable(
                line.entry(),
                line.businessDate(),
                Points.of(Math.subtractExact(-line.amount(), statements.undone(line.entry()))),
                line.businessDate().plusDays(grace),
                today.plusDays(grace));
    }

    private Header header(String key, Actor by, SortedMap<String, String> inputs) {
        return new Header(
                new IdempotencyKey("reinstatement", key),
                "points.reinstatement",
                by,
                programme.now(),
                programme.today(),
                Headers.REINSTATEMENT.because(inputs));
    }

    private void tell(ReinstatePoints command, EntryNumber entry, LocalDate until) {
        audit.record(
                "points.reinstated",
                "member:" + command.member(),
                Map.of(
                        "points", command.points().toString(),
                        "expiry", command.expiry().toString(),
                        "entry", entry.toString()));
        outbox.tell(new Notification(
                command.member(),
                "club.points-reinstated",
                Map.of(
                        "points",
                        command.points().toString(),
                        "lastDay",
                        until.minusDays(1).toString()),
                "reinstated." + entry));
    }
}
