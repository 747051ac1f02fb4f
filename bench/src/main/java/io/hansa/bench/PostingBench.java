package io.hansa.bench;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.anAccrual;

import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.testing.LedgerWorld;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The write door, single and in batches of a thousand, against the bare rows; 32 callers for the single ones. */
public final class PostingBench {

    private static final int WALLETS = 5_000;
    private static final int CALLERS = 32;
    private static final int BULK_CALLERS = 2;
    private static final int BATCH = 1_000;
    private static final int WARM_UP = Integer.getInteger("bench.warmUp", 6);
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final LocalDate EXPIRY = LocalDate.of(2027, 12, 31);

    private final LedgerWorld world = LedgerWorld.instance();
    private final AccountId issuance = world.programme(AccountKind.ISSUANCE, Unit.PTS);
    private final AccountId redemption = world.programme(AccountKind.REDEMPTION, Unit.PTS);
    private final List<AccountId> wallets = openWallets();

    public static void main(String[] arguments) {
        new PostingBench().run();
    }

    private List<AccountId> openWallets() {
        List<AccountKey> keys = Stream.generate(() -> AccountKey.wallet(LedgerWorld.newMember(), Unit.PTS))
                .limit(WALLETS)
                .toList();
        return List.copyOf(
                world.inTransaction(() -> world.accounts().open(keys)).values());
    }

    private void run() {
        BareRows bare = new BareRows(world, issuance.value());
        long bareSingle = measure(
                "bare rows, one a transaction",
                CALLERS,
                caller -> bare.write(List.of(any(wallets, 0, 1).value())));
        long bareBatch = measure(
                "bare rows, a thousand a transaction",
                BULK_CALLERS,
                caller -> bare.write(
                        thousand(i -> any(wallets, caller, BULK_CALLERS).value())));
        // on wallets of its own: what the bare rows left behind is no ledger
        List<AccountId> own = openWallets();
        long single = measure("Ledger.post, one accrual", CALLERS, caller -> post(List.of(accrual(any(own, 0, 1)))));
        long batch = measure(
                "Ledger.post, a thousand accruals",
                2,
                caller -> post(
                        thousand(i -> accrual(any(own, caller, BULK_CALLERS)))));
        long redeemed =
                measure("Ledger.post, one redemption", CALLERS, caller -> post(List.of(redemption(any(own, 0, 1)))));
        measure(
                "Ledger.post, a thousand redemptions",
                2,
                caller -> post(
                        thousand(i -> redemption(any(own, caller, BULK_CALLERS)))));
        System.out.printf(
                "ratios to the bare rows: single %.2f, batch %.2f, redemption %.2f%n",
                (double) single / bareSingle, (double) batch / bareBatch, (double) redeemed / bareSingle);
    }

    private static long measure(String what, int callers, Rate.Work work) {
        long rate = Rate.perSecond(callers, WARM_UP, SECONDS, work);
        System.out.printf("%-40s %3d callers %,10d a second%n", what, callers, rate);
        return rate;
    }

    private int post(List<Command> commands) {
        return world.inTransaction(() -> world.ledger().post(commands)).size();
    }

    private Command accrual(AccountId wallet) {
        return anAccrual().of(100).from(issuance).to(wallet).expiring(EXPIRY).command();
    }

    private Command redemption(AccountId wallet) {
        return aRedemption().of(10).from(wallet).to(redemption).command();
    }

    /** Each caller has wallets of its own, so that nobody waits for another's lock. */
    private static AccountId any(List<AccountId> some, int caller, int callers) {
        int share = some.size() / callers;
        return some.get(caller * share + ThreadLocalRandom.current().nextInt(share));
    }

    private static <T> List<T> thousand(IntFunction<T> each) {
        return IntStream.range(0, BATCH).mapToObj(each).toList();
    }
}
