package io.hansa.club.adjustment;

import io.hansa.club.expiry.ExpiryPolicy;
import io.hansa.club.member.MemberNotFound;
import io.hansa.club.timeline.Timeline;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives and takes points by hand. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.SERVICE, Roles.ADMIN, Roles.SYSTEM})
public class Adjustments {

    static final int LONGEST_NOTE = 200;

    @Resource
    SessionContext context;

    @Inject
    Accounts accounts;

    @Inject
    Ledger ledger;

    @Inject
    ExpiryPolicy expiry;

    @Inject
    Programme programme;

    @Inject
    Audit audit;

    @Inject
    Timeline timeline;

    @Inject
    Outbox outbox;

    /** How many points service staff may give or take at once. */
    @Inject
    @ConfigProperty(name = "hansa.adjustment.limit", defaultValue = "5000")
    long limit;

    /** What one point that the programme gives costs it, in millionths of a fen. */
    @Inject
    @ConfigProperty(name = "hansa.points.cost", defaultValue = "5000000")
    long unitCostMicros;

    /**
     * @throws InvalidAdjustment when nothing would move, or the note is too long
     * @throws AboveAdjustmentLimit when the caller may not adjust so much
     * @throws MemberNotFound when there is no such member
     */
    public AdjustmentReceipt adjust(AdjustPoints command) {
        check(command);
        var wallet = accounts.find(AccountKey.wallet(command.member(), Unit.PTS))
                .orElseThrow(() -> new MemberNotFound(command.member()));
        var receipt = ledger.post(entry(command, wallet));
        if (!receipt.replayed()) {
            tell(command, receipt);
        }
        return new AdjustmentReceipt(
                receipt.entry(), Points.of(receipt.balances().get(wallet)), receipt.replayed());
    }

    private void check(AdjustPoints command) {
        if (command.points().equals(Points.ZERO)) {
            throw new InvalidAdjustment("points");
        }
        if (command.note().length() > LONGEST_NOTE) {
            throw new InvalidAdjustment("note");
        }
        boolean unlimited = context.isCallerInRole(Roles.ADMIN) || context.isCallerInRole(Roles.SYSTEM);
        if (!unlimited && Math.absExact(command.points().amount()) > limit) {
            throw new AboveAdjustmentLimit(limit);
        }
    }

    private Command entry(AdjustPoints command, AccountId wallet) {
        var goodwill = accounts.open(AccountKey.programme(AccountKind.GOODWILL, Unit.PTS));
        long amount = Math.absExact(command.points().amount());
        if (!command.points().isPositive()) {
            return new Command.Redeem(header(command, "adjustment.taken"), wallet, amount, goodwill, List.of());
        }
        return new Command.Accrue(
                header(command, "adjustment.given"),
                wallet,
                goodwill,
                amount,
                Optional.of(expiry.expiresOn(programme.today())),
                "programme",
                unitCostMicros,
                List.of());
    }

    private Header header(AdjustPoints command, String code) {
        return new Header(
                new IdempotencyKey("adjustment", command.requestKey()),
                code,
                Caller.of(context),
                programme.now(),
                programme.today(),
                Why.of("adjustment." + command.reason().code()));
    }

    private void tell(AdjustPoints command, Outcome.Receipt receipt) {
        var entry = receipt.entry().toString();
        audit.record(
                "points.adjusted",
                "member:" + command.member(),
                Map.of(
                        "points",
                        command.points().toString(),
                        "reason",
                        command.reason().name(),
                        "entry",
                        entry));
        if (!command.note().isBlank()) {
            timeline.note(command.member(), command.note());
        }
        outbox.tell(new Notification(
                command.member(),
                "club.points-adjusted",
                Map.of("points", command.points().toString()),
                entry));
    }
}
