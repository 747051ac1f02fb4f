package io.hansa.bench;

import io.hansa.kernel.Actor;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.Leg;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Wallets of members, and what one partner that everybody shops at asks of them, with all that such an entry carries. */
final class Members {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private static final Instant MOMENT = Instant.parse("2026-06-15T04:00:00Z");
    private static final LocalDate EXPIRY = LocalDate.of(2028, 7, 1);
    private static final Actor CLIENT = Actor.parse("client:bench");
    private static final int AT_ONCE = 1_000;
    private static final AtomicLong KEYS = new AtomicLong();

    private final LedgerWorld world;
    private final AccountId issuance;
    private final AccountId redemption;
    private final AccountId settlement;
    private final AccountId clearing;
    private final List<AccountId> wallets = new ArrayList<>();

    Members(LedgerWorld world, int count) {
        this.world = world;
        this.issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
        this.redemption = world.programme(AccountKind.REDEMPTION, Unit.PTS);
        this.settlement = world.programme(AccountKind.SETTLEMENT, Unit.CNY);
        this.clearing = world.open(AccountKey.clearing("BENCH", Unit.CNY));
        for (int opened = 0; opened < count; opened += AT_ONCE) {
            List<AccountKey> keys = Collections.nCopies(Math.min(AT_ONCE, count - opened), 0).stream()
                    .map(none -> AccountKey.wallet(LedgerWorld.newMember(), Unit.PTS))
                    .toList();
            wallets.addAll(
                    world.inTransaction(() -> world.accounts().open(keys)).values());
        }
    }

    /** Gives each of them some lots, so that there is something to redeem. */
    Members withLots(int lots, long points) {
        for (int lot = 0; lot < lots; lot++) {
            each(wallet -> accrual(wallet, points, List.of()));
        }
        return this;
    }

    /** Posts something for each of them. */
    void each(Function<AccountId, Command> command) {
        for (int from = 0; from < wallets.size(); from += AT_ONCE) {
            List<Command> batch = wallets.subList(from, Math.min(wallets.size(), from + AT_ONCE)).stream()
                    .map(command)
                    .toList();
            post(batch);
        }
    }

    List<AccountId> wallets() {
        return wallets;
    }

    /** In a transaction of its own; whatever is refused is a mistake of the measurement. */
    int post(List<Command> commands) {
        return accepted(world.inTransaction(() -> world.ledger().post(commands)));
    }

    static int accepted(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Refused refused) {
                throw refused.reason();
            }
        }
        return outcomes.size();
    }

    AccountId any() {
        return wallets.get(ThreadLocalRandom.current().nextInt(wallets.size()));
    }

    /** Different wallets, of one caller's share. */
    List<AccountId> some(int count, int caller, int callers) {
        int share = wallets.size() / callers;
        return ThreadLocalRandom.current()
                .ints(caller * share, (caller + 1) * share)
                .distinct()
                .limit(count)
                .mapToObj(wallets::get)
                .toList();
    }

    /** Two postings: the wallet, and the account that everybody's points come from. */
    Command accrual(AccountId wallet) {
        return accrual(wallet, 100, List.of());
    }

    /** Four postings: these, and what the partner owes for them. */
    Command paidAccrual(AccountId wallet) {
        return accrual(wallet, 100, money(100));
    }

    /** A lot that expires on a date. */
    Command due(AccountId wallet, LocalDate on) {
        return new Command.Accrue(
                header("partner.accrual", "accrual.rate"),
                wallet,
                issuance,
                100,
                Optional.of(on),
                "BENCH",
                1_000_000,
                List.of());
    }

    private Command accrual(AccountId wallet, long points, List<Leg> legs) {
        return new Command.Accrue(
                header("partner.accrual", "accrual.rate"),
                wallet,
                issuance,
                points,
                Optional.of(EXPIRY),
                "BENCH",
                1_000_000,
                legs);
    }

    Command redemption(AccountId wallet) {
        return redemption(wallet, List.of());
    }

    Command paidRedemption(AccountId wallet) {
        return redemption(wallet, money(-10));
    }

    private Command redemption(AccountId wallet, List<Leg> legs) {
        return new Command.Redeem(header("partner.redemption", "redemption.partner"), wallet, 10, redemption, legs);
    }

    Command any(AccountId wallet) {
        return ThreadLocalRandom.current().nextBoolean() ? accrual(wallet) : redemption(wallet);
    }

    /** What the partner owes for points, or is owed. */
    private List<Leg> money(long fen) {
        return List.of(new Leg(clearing, Unit.CNY, fen), new Leg(settlement, Unit.CNY, -fen));
    }

    private static Header header(String code, String why) {
        String key = Long.toString(KEYS.incrementAndGet());
        return new Header(
                new IdempotencyKey("bench", key),
                code,
                CLIENT,
                MOMENT,
                DAY,
                Why.of(
                        why,
                        new TreeMap<>(
                                Map.of("contract", "1", "outlet", "T1", "partner", "BENCH", "reference", "R-" + key))));
    }
}
