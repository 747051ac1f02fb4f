package io.hansa.ledger.seal;

import static io.hansa.ledger.testing.Postings.aBalancedEntry;
import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.LedgerOn;
import io.hansa.ledger.testing.LedgerWorld;
import io.hansa.ledger.testing.MovingClock;
import io.hansa.ledger.testing.Postings;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A ledger of its own, whose clock is moved by hand, with its sealer. */
public final class SealWorld {

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-01T08:00:00Z"));
    private final LedgerWorld ledger;
    private final Seals seals;
    private final Ledger other;
    private final AccountId wallet;
    private final AccountId issuance;
    private final AccountId redemption;
    private final AccountId clearing;
    private final AccountId settlement;

    private SealWorld(String schema) {
        ledger = LedgerWorld.apart(schema, clock);
        seals = sealer(newKey());
        other = LedgerOn.inTimeOf(ledger.transactions(), ledger.accounts(), clock);
        wallet = ledger.newWallet(Unit.PTS);
        issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
        redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
        settlement = ledger.programme(AccountKind.SETTLEMENT, Unit.CNY);
        clearing = ledger.open(AccountKey.clearing("PEK-DFS", Unit.CNY));
    }

    public static SealWorld in(String schema) {
        return new SealWorld(schema);
    }

    /** A private key as it is configured. */
    public static String newKey() {
        try {
            return Base64.getEncoder()
                    .encodeToString(KeyPairGenerator.getInstance("Ed25519")
                            .generateKeyPair()
                            .getPrivate()
                            .getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another sealer of the same ledger, as of another server or after a change of the key. */
    public Seals sealer(String key) {
        Seals sealer = new Seals();
        sealer.dataSource = ledger.transactions();
        sealer.key = new SigningKey(key);
        sealer.clock = clock;
        return sealer;
    }

    public LedgerWorld ledger() {
        return ledger;
    }

    public Seals seals() {
        return seals;
    }

    public AccountId wallet() {
        return wallet;
    }

    public AccountId issuance() {
        return issuance;
    }

    public AccountId clearing() {
        return clearing;
    }

    public Clock clock() {
        return clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void pass(Duration time) {
        clock.move(time);
    }

    /** The wallet earns points, for which the partner owes as many fen, one second after what was before. */
    public EntryNumber earn(long points) {
        return earn(points, "2026-06-15");
    }

    public EntryNumber earn(long points, String date) {
        pass(Duration.ofSeconds(1));
        return ledger.post(accrual(points, date)).entry();
    }

    /** The wallet earns a point on each of these dates, one second after what was before, all in one batch. */
    void earnOn(List<LocalDate> dates) {
        pass(Duration.ofSeconds(1));
        ledger.postAll(dates.stream().map(date -> accrual(1, date.toString())).toArray(Command[]::new));
    }

    /** On this server or another one, which takes numbers in blocks of its own. */
    void earnOn(boolean thisServer, long points, String date) {
        ledger.inTransaction(() -> (thisServer ? ledger.ledger() : other).post(accrual(points, date)));
    }

    Command accrual(long points) {
        return accrual(points, "2026-06-15");
    }

    private Command accrual(long points, String date) {
        return anAccrual()
                .of(points)
                .to(wallet)
                .from(issuance)
                .dated(Postings.on(date))
                .moving(points, Unit.CNY, settlement, clearing)
                .command();
    }

    /** The partner owes money for something that no member has part in: no wallet's chain tells of it. */
    public EntryNumber owe(long fen, String date) {
        pass(Duration.ofSeconds(1));
        return ledger.post(aBalancedEntry()
                        .dated(Postings.on(date))
                        .moving(fen, Unit.CNY, settlement, clearing)
                        .command())
                .entry();
    }

    /** The wallet earns points that end on a date, which is announced to its owner, one second after what was before. */
    public void promise(long points, String end) {
        pass(Duration.ofSeconds(1));
        ledger.post(anAccrual()
                .of(points)
                .to(wallet)
                .from(issuance)
                .living(Expiry.on(Postings.on(end)).announced(30))
                .command());
        ledger.inTransaction(() ->
                ledger.notices().announce(List.of(wallet), Postings.on(end).minusDays(30)));
    }

    /** Somebody asks for more than there is. */
    public void beRefused() {
        pass(Duration.ofSeconds(1));
        ledger.postAll(aRedemption().of(9_999_999).from(wallet).to(redemption).command());
    }

    /** Waits until what was recorded may be sealed, and seals all of it. */
    public List<SealView> seal() {
        pass(Duration.ofMinutes(10));
        List<SealView> made = new ArrayList<>();
        for (Optional<SealView> seal = sealNext(); seal.isPresent(); seal = sealNext()) {
            made.add(seal.get());
        }
        return made;
    }

    /** Seals, as it was done when notices were not sealed. */
    SealView sealAsBefore() throws SQLException {
        SealView now = seal().get(0);
        try (Connection root = root()) {
            SealedLeaves leaves = new Stretches(root).leaves(new Stretch(now.from(), now.until()), false);
            SealView before = seals.key.sign(new SealView(
                    now.number(),
                    now.from(),
                    now.until(),
                    now.entries(),
                    now.refusals(),
                    now.accounts(),
                    OptionalLong.empty(),
                    HexFormat.of().formatHex(leaves.tree().root()),
                    now.previous(),
                    now.lowEntry(),
                    now.sealedAt(),
                    now.keyId(),
                    "",
                    ""));
            try (var statement = root.createStatement()) {
                statement.execute("DROP TRIGGER ledger_seal_no_delete");
                statement.execute("SET foreign_key_checks = 0");
                statement.execute("DELETE FROM ledger_seal WHERE number = " + now.number());
            }
            new SealRows(root).insert(before);
            return before;
        }
    }

    public Optional<SealView> sealNext() {
        return ledger.inTransaction(seals::sealNext);
    }

    /** Seals the next few leaves. */
    Optional<SealView> sealNext(int mostLeaves) {
        return ledger.inTransaction(() -> {
            try (Connection connection = ledger.transactions().getConnection()) {
                return new Sealing(connection, seals.key, clock.instant()).next(mostLeaves);
            }
        });
    }

    /** With every right. */
    public Connection root() throws SQLException {
        Connection root = ledger.database().connect(ledger.database().root());
        try (Connection own = ledger.transactions().getConnection()) {
            root.setCatalog(own.getCatalog());
        }
        return root;
    }
}
