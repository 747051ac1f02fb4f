package io.hansa.ledger.journal;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.Postings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The ledger that is walked on, with accounts that have names: three wallets and what goes with them, a pool, shares of a prepaid
 * partner's allowance, the programme's.
 */
abstract class WalkedLedger {

    private static final EntryNumber NOWHERE = new EntryNumber(Long.MAX_VALUE / 3);

    final Map<String, AccountId> accounts = new TreeMap<>();
    private final Map<Integer, EntryNumber> entries = new HashMap<>();

    /** The last share has the lowest number, which is the first that anything goes back to. */
    final void nameShares(List<AccountId> shares) {
        IntStream.range(0, shares.size()).forEach(i -> accounts.put("share" + (shares.size() - 1 - i), shares.get(i)));
    }

    abstract String keys();

    abstract List<Outcome> post(List<Command> batch);

    /** Announces to an account on a day what is due; whether anything was. */
    abstract boolean announce(AccountId account, LocalDate today);

    /** The balances of all accounts, since the walk began. */
    abstract Map<AccountId, Long> balances();

    /** Lots with something in them: {@code earned end due available held funder contributor}. */
    abstract List<String> lots(AccountId account);

    /** What holds after each batch, whatever was done. */
    abstract void checkInvariants();

    AccountId account(String name) {
        return accounts.getOrDefault(name, new AccountId(Long.MAX_VALUE / 3));
    }

    String name(AccountId id) {
        return accounts.entrySet().stream()
                .filter(one -> one.getValue().equals(id))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** All balances that are not zero, and all lots with something in them, as the oracle writes them. */
    List<String> state() {
        List<String> lines = new ArrayList<>();
        Map<AccountId, Long> balances = balances();
        accounts.forEach((name, account) -> {
            long balance = balances.get(account);
            if (balance != 0) {
                lines.add(name + " " + balance);
            }
            if (name.matches("w\\d|w\\d.pending|pool")) {
                lots(account).forEach(lot -> lines.add(name + " " + lot));
            }
        });
        return lines.stream().sorted().toList();
    }

    /** The answers to a batch of commands, or to a notice. */
    List<String> does(List<Step> batch) {
        Step first = batch.get(0);
        if (first.isNotice()) {
            return List.of(announce(account(first.from), first.on) ? "ok" : "nothing-to-announce");
        }
        List<Outcome> outcomes = post(batch.stream().map(this::command).toList());
        return IntStream.range(0, batch.size())
                .mapToObj(i -> said(batch.get(i), outcomes.get(i)))
                .toList();
    }

    /** What was said to a step; an entry is known by its step from then on. */
    private String said(Step step, Outcome outcome) {
        String again = outcome.replayed() ? " again" : "";
        if (outcome instanceof Outcome.Receipt receipt) {
            EntryNumber first = entries.putIfAbsent(step.key, receipt.entry());
            boolean another = first != null && !first.equals(receipt.entry());
            return "ok" + again + (another ? " as another entry" : "");
        }
        return ((Outcome.Refused) outcome).reason().code() + again;
    }

    private Command command(Step step) {
        Postings posting = begin(step.what)
                .of(step.amount)
                .dated(step.on)
                .keyed(keys() + step.key)
                .fundedBy(step.funder)
                .entry(entries.getOrDefault(step.about, NOWHERE));
        if (step.from != null) {
            posting.from(account(step.from));
        }
        if (step.to != null) {
            posting.to(account(step.to));
        }
        if (step.living != null) {
            posting.living(expiry(step.living));
        }
        if (step.usable != null) {
            posting.usable(step.usable);
        }
        if (step.extra > 0) {
            posting.extra(step.extra, account(step.extraFrom), step.extraFunder);
        }
        besides(step, posting);
        policies(step, posting);
        return posting.command();
    }

    private void besides(Step step, Postings posting) {
        int sign = step.what == Step.What.REFUND ? -1 : 1;
        if (step.what == Step.What.FILLING) {
            posting.moving(step.amount, Unit.PTS, account(step.from), account(step.to));
        }
        if (step.money != 0) {
            posting.moving(sign * step.money, Unit.CNY, account("settlement"), account("clearing"));
        }
        if (step.status != 0) {
            posting.moving(sign * step.status, Unit.STATUS, account("status.issuance"), account("w0.status"));
        }
    }

    private void policies(Step step, Postings posting) {
        if (!step.shielded) {
            posting.unshielded();
        }
        if (step.grace != null) {
            posting.lapsing(Lapsed.grace(step.on, step.grace));
        }
        if (step.drawing != null) {
            posting.drawnBy(account(step.drawing.person()), step.drawing.most(), step.drawing.since());
        }
        if (step.clawback.equals("pending")) {
            posting.clawing(Clawback.PENDING_ONLY);
        } else if (step.clawback.startsWith("w")) {
            posting.clawing(Clawback.debt(account(step.clawback + ".debt")));
        }
    }

    private static Expiry expiry(Step.Living living) {
        Expiry expiry = living.idleMonths() > 0 ? Expiry.afterIdleMonths(living.idleMonths()) : Expiry.NEVER;
        if (living.on() != null) {
            expiry = expiry.atMost(living.on());
        }
        return living.noticeDays() > 0 ? expiry.announced(living.noticeDays()) : expiry;
    }

    private static Postings begin(Step.What what) {
        return switch (what) {
            case ACCRUAL -> Postings.anAccrual();
            case PENDING_ACCRUAL -> Postings.aPendingAccrual();
            case CONFIRMATION -> Postings.aConfirmation();
            case REDEMPTION -> Postings.aRedemption();
            case HOLD -> Postings.aHold();
            case CAPTURE -> Postings.aCapture();
            case RELEASE -> Postings.aRelease();
            case TRANSFER -> Postings.aTransfer();
            case WITHDRAWAL -> Postings.aWithdrawal();
            case NOTICE -> throw new IllegalArgumentException("not a command");
            case EXPIRY -> Postings.anExpiry();
            case HELD_EXPIRY -> Postings.aHeldExpiry();
            case REINSTATEMENT -> Postings.aReinstatement();
            case REVERSAL -> Postings.aReversal();
            case REFUND -> Postings.aRefund();
            case BALANCED, FILLING -> Postings.aBalancedEntry();
        };
    }
}
