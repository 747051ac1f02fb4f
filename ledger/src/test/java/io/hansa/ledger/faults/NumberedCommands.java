package io.hansa.ledger.faults;

import static io.hansa.ledger.testing.Postings.aRedemption;
import static io.hansa.ledger.testing.Postings.aTransfer;
import static io.hansa.ledger.testing.Postings.anAccrual;
import static io.hansa.ledger.testing.Postings.on;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import java.util.List;
import java.util.stream.IntStream;

/** What a load asks: the command of a number is always the same, key included, so that anybody can ask again after a crash. */
final class NumberedCommands {

    static final int ACCRUED = 10;
    static final int REDEEMED = 3;
    private static final int WALLETS = 12;

    private final List<AccountId> wallets;
    private final AccountId issuance;
    private final AccountId redemption;
    private final AccountId settlement;
    private final AccountId clearing;

    NumberedCommands(Accounts accounts) {
        wallets = IntStream.range(0, WALLETS)
                .mapToObj(i -> AccountKey.wallet(MemberNumber.ofSerial(700_000_000 + i), Unit.PTS))
                .map(accounts::open)
                .toList();
        issuance = accounts.open(AccountKey.programme(AccountKind.ISSUANCE, Unit.PTS));
        redemption = accounts.open(AccountKey.programme(AccountKind.REDEMPTION, Unit.PTS));
        settlement = accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, Unit.CNY));
        clearing = accounts.open(AccountKey.clearing("faulty", Unit.CNY));
    }

    List<AccountId> wallets() {
        return wallets;
    }

    static boolean isAccrual(int number) {
        return number % 4 < 2;
    }

    static boolean isRedemption(int number) {
        return number % 4 == 2;
    }

    Command get(int number) {
        AccountId wallet = wallets.get(number / 4 % WALLETS);
        String key = "numbered-" + number;
        if (isAccrual(number)) {
            return anAccrual()
                    .of(ACCRUED)
                    .from(issuance)
                    .to(wallet)
                    .expiring(on("2030-12-31"))
                    .moving(8, Unit.CNY, settlement, clearing)
                    .keyed(key)
                    .command();
        } else if (isRedemption(number)) {
            return aRedemption()
                    .of(REDEEMED)
                    .from(wallet)
                    .to(redemption)
                    .keyed(key)
                    .command();
        }
        return aTransfer()
                .of(2)
                .from(wallet)
                .to(wallets.get((number / 4 + 1) % WALLETS))
                .keyed(key)
                .command();
    }
}
