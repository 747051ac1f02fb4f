package io.hansa.ledger.testing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Draw;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Commands in the domain's words: {@code anAccrual().of(1_000).to(wallet).expiring(on("2027-12-31")).command()}. */
public final class Postings {

    private static final AtomicLong KEYS = new AtomicLong();

    private final Kind kind;
    private IdempotencyKey key = new IdempotencyKey("test", "k-" + KEYS.incrementAndGet());
    private String code;
    private LocalDate on = LocalDate.of(2026, 6, 15);
    private long amount = 100;
    private AccountId from;
    private AccountId to;
    private Optional<Expiry> expiry = Optional.empty();
    private Optional<LocalDate> usableOn = Optional.empty();
    private Optional<Draw> draw = Optional.empty();
    private boolean shielded = true;
    private Clawback clawback = Clawback.NEVER_BELOW;
    private Lapsed lapsed = Lapsed.LOST;
    private String funder = "programme";
    private Optional<Command.Extra> extra = Optional.empty();
    private EntryNumber entry;
    private Instant until = Instant.parse("2026-06-15T12:00:00Z");
    private final List<Leg> legs = new ArrayList<>();

    private enum Kind {
        ACCRUAL,
        PENDING_ACCRUAL,
        CONFIRMATION,
        REDEMPTION,
        HOLD,
        CAPTURE,
        RELEASE,
        TRANSFER,
        WITHDRAWAL,
        EXPIRY,
        HELD_EXPIRY,
        REINSTATEMENT,
        REVERSAL,
        REFUND,
        BALANCED
    }

    private Postings(Kind kind) {
        this.kind = kind;
        this.code = "test." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Postings anAccrual() {
        return new Postings(Kind.ACCRUAL);
    }

    public static Postings aPendingAccrual() {
        return new Postings(Kind.PENDING_ACCRUAL);
    }

    /** Of a pending accrual. */
    public static Postings aConfirmation() {
        return new Postings(Kind.CONFIRMATION);
    }

    /** Of a contribution, out of the pool. */
    public static Postings aWithdrawal() {
        return new Postings(Kind.WITHDRAWAL);
    }

    /** Of what a hold does not shield. */
    public static Postings aHeldExpiry() {
        return new Postings(Kind.HELD_EXPIRY);
    }

    public static Postings aReinstatement() {
        return new Postings(Kind.REINSTATEMENT);
    }

    public static Postings aRefund() {
        return new Postings(Kind.REFUND);
    }

    public static Postings aRefundOf(Outcome.Receipt original) {
        return aRefund().entry(original.entry());
    }

    public static Postings aRedemption() {
        return new Postings(Kind.REDEMPTION);
    }

    public static Postings aHold() {
        return new Postings(Kind.HOLD);
    }

    public static Postings aCapture() {
        return new Postings(Kind.CAPTURE);
    }

    public static Postings aCaptureOf(Outcome.Receipt hold) {
        return aCapture().entry(hold.entry());
    }

    public static Postings aRelease() {
        return new Postings(Kind.RELEASE);
    }

    public static Postings aReleaseOf(Outcome.Receipt hold) {
        return aRelease().entry(hold.entry());
    }

    public static Postings aTransfer() {
        return new Postings(Kind.TRANSFER);
    }

    public static Postings anExpiry() {
        return new Postings(Kind.EXPIRY);
    }

    public static Postings aReversal() {
        return new Postings(Kind.REVERSAL);
    }

    public static Postings aReversalOf(Outcome.Receipt original) {
        return aReversal().entry(original.entry());
    }

    public static Postings aBalancedEntry() {
        return new Postings(Kind.BALANCED);
    }

    public static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    public Postings of(long points) {
        this.amount = points;
        return this;
    }

    public Postings from(AccountId account) {
        this.from = account;
        return this;
    }

    public Postings to(AccountId account) {
        this.to = account;
        return this;
    }

    public Postings expiring(LocalDate date) {
        return living(Expiry.on(date));
    }

    public Postings living(Expiry until) {
        this.expiry = Optional.of(until);
        return this;
    }

    /** Of pending points: due for confirmation on a date. */
    public Postings usable(LocalDate date) {
        this.usableOn = Optional.of(date);
        return this;
    }

    /** Of a pool: who draws, and how much they may in all since a date. */
    public Postings drawnBy(AccountId person, long most, LocalDate since) {
        this.draw = Optional.of(new Draw(person, most, since));
        return this;
    }

    /** Of a hold: its points expire all the same. */
    public Postings unshielded() {
        this.shielded = false;
        return this;
    }

    /** What is missing when points are taken back. */
    public Postings clawing(Clawback policy) {
        this.clawback = policy;
        return this;
    }

    /** What becomes of points that come back too late. */
    public Postings lapsing(Lapsed policy) {
        this.lapsed = policy;
        return this;
    }

    public Postings fundedBy(String partner) {
        this.funder = partner;
        return this;
    }

    /** Further points, of another funder. */
    public Postings extra(long points, AccountId giver, String partner) {
        this.extra = Optional.of(new Command.Extra(giver, points, partner, 700_000));
        return this;
    }

    public Postings dated(LocalDate date) {
        this.on = date;
        return this;
    }

    public Postings until(Instant deadline) {
        this.until = deadline;
        return this;
    }

    public Postings coded(String entryCode) {
        this.code = entryCode;
        return this;
    }

    public Postings keyed(String name) {
        this.key = new IdempotencyKey("test", name);
        return this;
    }

    /** The hold or the entry that it is about. */
    public Postings entry(EntryNumber number) {
        this.entry = number;
        return this;
    }

    /** Moves something besides, from one account to another. */
    public Postings moving(long moved, Unit unit, AccountId giver, AccountId taker) {
        legs.add(new Leg(giver, unit, -moved));
        legs.add(new Leg(taker, unit, moved));
        return this;
    }

    public Postings leg(AccountId account, Unit unit, long signed) {
        legs.add(new Leg(account, unit, signed));
        return this;
    }

    public Command command() {
        Header header = new Header(
                key,
                code,
                Actor.system("test"),
                Instant.parse("2026-06-15T02:03:04.000005Z"),
                on,
                Why.of("test", Map.of("case", code)));
        return switch (kind) {
            case ACCRUAL, PENDING_ACCRUAL, CONFIRMATION -> accrual(header);
            case HOLD, CAPTURE, RELEASE, HELD_EXPIRY -> holding(header);
            case REINSTATEMENT -> new Command.Reinstate(header, entry, amount, expiry.orElse(Expiry.NEVER));
            case REVERSAL -> new Command.Reverse(header, entry, clawback, lapsed);
            case REFUND -> new Command.Refund(header, entry, amount, legs, clawback, lapsed, extra);
            case BALANCED -> new Command.Balanced(header, legs);
            default -> moving(header);
        };
    }

    private Command accrual(Header header) {
        return switch (kind) {
            case PENDING_ACCRUAL ->
                new Command.AccruePending(
                        header, to, or(from, AccountKind.ISSUANCE), amount, usableOn, funder, 800_000, legs, extra);
            case CONFIRMATION -> new Command.Confirm(header, entry, to, expiry.orElse(Expiry.NEVER));
            default ->
                new Command.Accrue(
                        header,
                        to,
                        or(from, AccountKind.ISSUANCE),
                        amount,
                        expiry.orElse(Expiry.NEVER),
                        funder,
                        800_000,
                        legs,
                        extra);
        };
    }

    private Command holding(Header header) {
        return switch (kind) {
            case HOLD -> new Command.Hold(header, from, amount, until, shielded, draw);
            case CAPTURE -> new Command.Capture(header, entry, amount, or(to, AccountKind.REDEMPTION), legs);
            case RELEASE -> new Command.Release(header, entry, lapsed);
            default -> new Command.ExpireHeld(header, entry, or(to, AccountKind.BREAKAGE), on);
        };
    }

    private Command moving(Header header) {
        return switch (kind) {
            case REDEMPTION -> new Command.Redeem(header, from, amount, or(to, AccountKind.REDEMPTION), legs, draw);
            case TRANSFER -> new Command.Transfer(header, from, to, amount, expiry);
            case WITHDRAWAL -> new Command.Withdraw(header, from, to);
            default -> new Command.Expire(header, from, or(to, AccountKind.BREAKAGE), on);
        };
    }

    private static AccountId or(AccountId named, AccountKind kind) {
        return named == null ? LedgerWorld.instance().programme(kind, Unit.PTS) : named;
    }

    /** Posts it to the test run's ledger, in a transaction of its own; a refusal is thrown. */
    public Outcome.Receipt post() {
        return LedgerWorld.instance().post(command());
    }
}
