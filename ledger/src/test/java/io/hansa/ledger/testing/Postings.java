package io.hansa.ledger.testing;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
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
    private Optional<LocalDate> expiresOn = Optional.empty();
    private String funder = "programme";
    private EntryNumber entry;
    private Instant until = Instant.parse("2026-06-15T12:00:00Z");
    private final List<Leg> legs = new ArrayList<>();

    private enum Kind {
        ACCRUAL,
        REDEMPTION,
        HOLD,
        CAPTURE,
        RELEASE,
        TRANSFER,
        EXPIRY,
        REVERSAL,
        BALANCED
    }

    private Postings(Kind kind) {
        this.kind = kind;
        this.code = "test." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Postings anAccrual() {
        return new Postings(Kind.ACCRUAL);
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
        this.expiresOn = Optional.of(date);
        return this;
    }

    public Postings fundedBy(String partner) {
        this.funder = partner;
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
            case ACCRUAL ->
                new Command.Accrue(
                        header, to, or(from, AccountKind.ISSUANCE), amount, expiresOn, funder, 800_000, legs);
            case REDEMPTION -> new Command.Redeem(header, from, amount, or(to, AccountKind.REDEMPTION), legs);
            case HOLD -> new Command.Hold(header, from, amount, until);
            case CAPTURE -> new Command.Capture(header, entry, amount, or(to, AccountKind.REDEMPTION), legs);
            case RELEASE -> new Command.Release(header, entry);
            case TRANSFER -> new Command.Transfer(header, from, to, amount);
            case EXPIRY -> new Command.Expire(header, from, or(to, AccountKind.BREAKAGE), on);
            case REVERSAL -> new Command.Reverse(header, entry);
            case BALANCED -> new Command.Balanced(header, legs);
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
