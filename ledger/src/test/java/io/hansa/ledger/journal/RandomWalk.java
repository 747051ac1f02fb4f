package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.testing.Postings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Does random things to a ledger and to the oracle, and compares them after each batch. The seed is in every message. */
final class RandomWalk {

    private static final int MOST_LOOKED_BACK = 60;
    private static final String[] ALL_ANSWERS = {
        "ok",
        "insufficient-points",
        "nothing-to-expire",
        "hold-not-found",
        "hold-not-open",
        "hold-exceeded",
        "not-reversible",
        "already-reversed"
    };

    private final long seed;
    private final Random random;
    private final Subject subject;
    private final Oracle oracle = new Oracle();
    private final List<EntryNumber> numbers = new ArrayList<>();
    private final List<Command> commands = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final Set<String> met = new TreeSet<>();
    private LocalDate today = LocalDate.of(2026, 1, 1);

    /** The ledger that is walked on. */
    interface Subject {

        int wallets();

        AccountId wallet(int index);

        AccountId issuance();

        AccountId redemption();

        AccountId breakage();

        List<Outcome> post(List<Command> batch);

        /** Available, held, and lots with something in them as the oracle writes them. */
        Holding holding(int wallet);
    }

    record Holding(long available, long held, List<String> lots) {}

    RandomWalk(long seed, Subject subject) {
        this.seed = seed;
        this.random = new Random(seed);
        this.subject = subject;
    }

    void walk(int steps, int longestBatch) {
        for (int done = 0; done < steps; ) {
            int batch = 1 + random.nextInt(longestBatch);
            for (int i = 0; i < batch; i++) {
                step();
            }
            compare();
            done += batch;
        }
        assertThat(met).as("seed %d has not met them all", seed).contains(ALL_ANSWERS);
    }

    private void step() {
        int wallet = random.nextInt(subject.wallets());
        long amount = 1 + random.nextInt(400);
        if (random.nextInt(8) == 0) {
            today = today.plusDays(1);
        }
        int dice = random.nextInt(100);
        if (dice < 30 || numbers.isEmpty()) {
            accrue(wallet, amount);
        } else if (dice < 48) {
            add(
                    posting(Postings.aRedemption().from(account(wallet)).to(subject.redemption()), amount),
                    oracle.redeem(wallet, amount, today));
        } else if (dice < 60) {
            add(posting(Postings.aHold().from(account(wallet)), amount), oracle.hold(wallet, amount, today));
        } else if (dice < 70) {
            int entry = earlier();
            long part = 1 + amount / 2;
            Postings capture = Postings.aCapture().entry(numbers.get(entry)).to(subject.redemption());
            add(posting(capture, part), oracle.capture(entry, part));
        } else if (dice < 76) {
            int entry = earlier();
            add(posting(Postings.aRelease().entry(numbers.get(entry)), amount), oracle.release(entry));
        } else if (dice < 84) {
            int to = (wallet + 1) % subject.wallets();
            add(
                    posting(Postings.aTransfer().from(account(wallet)).to(account(to)), amount),
                    oracle.transfer(wallet, to, amount, today));
        } else if (dice < 88) {
            add(
                    posting(Postings.anExpiry().from(account(wallet)).to(subject.breakage()), amount),
                    oracle.expire(wallet, today));
        } else {
            int entry = earlier();
            add(posting(Postings.aReversal().entry(numbers.get(entry)), amount), oracle.reverse(entry));
        }
    }

    private void accrue(int wallet, long amount) {
        Postings accrual = Postings.anAccrual().from(subject.issuance()).to(account(wallet));
        LocalDate expires = random.nextInt(25) == 0 ? null : today.plusDays(random.nextInt(30) - 2);
        if (expires != null) {
            accrual.expiring(expires);
        }
        add(posting(accrual, amount), oracle.accrue(wallet, amount, today, expires));
    }

    private AccountId account(int wallet) {
        return subject.wallet(wallet);
    }

    private int earlier() {
        int from = Math.max(0, numbers.size() - MOST_LOOKED_BACK);
        return from + random.nextInt(numbers.size() - from);
    }

    private Command posting(Postings posting, long amount) {
        return posting.of(amount).dated(today).command();
    }

    private void add(Command command, String oracleSays) {
        commands.add(command);
        expected.add(oracleSays);
        met.add(oracleSays);
    }

    private void compare() {
        List<Outcome> outcomes = subject.post(List.copyOf(commands));
        List<String> said = outcomes.stream().map(this::said).toList();
        assertThat(said)
                .as("seed %d after %d entries: %s", seed, numbers.size(), commands)
                .isEqualTo(expected);
        for (int wallet = 0; wallet < subject.wallets(); wallet++) {
            Holding holding = subject.holding(wallet);
            assertThat(holding)
                    .as("seed %d after %d entries, wallet %d", seed, numbers.size(), wallet)
                    .isEqualTo(new Holding(oracle.available(wallet), oracle.held(wallet), oracle.lots(wallet)));
        }
        commands.clear();
        expected.clear();
    }

    private String said(Outcome outcome) {
        if (outcome instanceof Outcome.Receipt receipt) {
            numbers.add(receipt.entry());
            return "ok";
        }
        return ((Outcome.Refused) outcome).reason().code();
    }
}
