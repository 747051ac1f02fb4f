package io.hansa.ledger.journal;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lots are those of the entries' rows, and the book has to agree with them. */
class WalkedCore extends WalkedLedger {

    private final MemoryLedger ledger = new MemoryLedger();
    private int looked;

    WalkedCore() {
        for (String name : List.of("w0", "w1", "w2")) {
            AccountId wallet = ledger.wallet(Unit.PTS);
            accounts.put(name, wallet);
            accounts.put(name + ".held", ledger.heldOf(wallet));
            accounts.put(name + ".pending", ledger.pending(wallet));
            accounts.put(name + ".debt", ledger.debt(wallet));
        }
        accounts.put("pool", ledger.pool());
        accounts.put("pool.held", ledger.heldOf(accounts.get("pool")));
        accounts.put("w0.status", ledger.wallet(Unit.STATUS));
        accounts.put("issuance", ledger.programme(AccountKind.ISSUANCE, Unit.PTS));
        accounts.put("goodwill", ledger.programme(AccountKind.GOODWILL, Unit.PTS));
        accounts.put("redemption", ledger.programme(AccountKind.REDEMPTION, Unit.PTS));
        accounts.put("breakage", ledger.programme(AccountKind.BREAKAGE, Unit.PTS));
        accounts.put("status.issuance", ledger.programme(AccountKind.ISSUANCE, Unit.STATUS));
        accounts.put("settlement", ledger.programme(AccountKind.SETTLEMENT, Unit.CNY));
        accounts.put("clearing", ledger.programme(AccountKind.CLEARING, Unit.CNY));
        List<AccountId> shares = AccountKey.allowance("PREPAID", Unit.PTS).stream()
                .limit(3)
                .map(ledger::open)
                .toList();
        ledger.lockTogether(shares);
        nameShares(shares);
    }

    @Override
    String keys() {
        return "walk-";
    }

    @Override
    List<Outcome> post(List<Command> batch) {
        return ledger.post(batch);
    }

    @Override
    boolean announce(AccountId account, LocalDate today) {
        return ledger.announce(account, today);
    }

    @Override
    Map<AccountId, Long> balances() {
        return accounts.values().stream().collect(Collectors.toMap(account -> account, ledger::balance));
    }

    @Override
    List<String> lots(AccountId account) {
        return ledger.lots(account).stream().map(this::text).toList();
    }

    private String text(LotBalance kept) {
        Lot lot = kept.lot();
        LotBalance left = ledger.left(lot);
        Optional<LocalDate> due = left.announceOn().or(lot::usableOn);
        return lot.earnedOn() + " "
                + left.expiresOn().orElse(LocalDate.MAX) + " "
                + due.orElse(null) + " " + kept.available() + " " + kept.held() + " " + lot.funder() + " "
                + lot.contributor().map(this::name).orElse("");
    }

    /** New entries sum to zero in each unit; lots are what wallets have, and what is held; nothing is below its floor. */
    @Override
    void checkInvariants() {
        for (; looked < ledger.entries().size(); looked++) {
            Map<Unit, Long> sums = new HashMap<>();
            Entry entry = ledger.entries().get(looked);
            entry.postings()
                    .forEach(posting -> sums.merge(ledger.unit(posting.account()), posting.amount(), Long::sum));
            must(sums.values().stream().allMatch(sum -> sum == 0), "sum");
            must(
                    entry.postings().stream()
                            .allMatch(posting -> posting.balanceAfter().orElse(0L) >= 0),
                    "floor");
        }
        for (String name : List.of("w0", "w1", "w2", "pool")) {
            AccountId account = accounts.get(name);
            List<LotBalance> lots = ledger.lots(account);
            must(lots.stream().mapToLong(LotBalance::available).sum() == ledger.balance(account), name + " lots");
            must(lots.stream().mapToLong(LotBalance::held).sum() == ledger.held(account), name + " held lots");
            must(ledger.onHold(account) == ledger.held(account), name + " holds");
            must(
                    ledger.owed(account)
                            == -accounts.entrySet().stream()
                                    .filter(one -> one.getKey().equals(name + ".debt"))
                                    .mapToLong(one -> ledger.balance(one.getValue()))
                                    .sum(),
                    name + " owes");
        }
    }

    private static void must(boolean right, String what) {
        if (!right) {
            throw new IllegalStateException(what);
        }
    }
}
