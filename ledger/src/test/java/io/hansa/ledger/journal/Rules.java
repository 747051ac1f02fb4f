package io.hansa.ledger.journal;

import static org.assertj.core.api.Assertions.tuple;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.testing.Postings;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;

/** A small world in memory in which rules are tested. */
abstract class Rules {

    final MemoryLedger ledger = new MemoryLedger();
    final AccountId wallet = ledger.wallet(Unit.PTS);
    final AccountId other = ledger.wallet(Unit.PTS);
    final AccountId pool = ledger.pool();
    final AccountId issuance = ledger.programme(AccountKind.ISSUANCE, Unit.PTS);
    final AccountId goodwill = ledger.programme(AccountKind.GOODWILL, Unit.PTS);
    final AccountId redemption = ledger.programme(AccountKind.REDEMPTION, Unit.PTS);
    final AccountId breakage = ledger.programme(AccountKind.BREAKAGE, Unit.PTS);
    final AccountId settlement = ledger.programme(AccountKind.SETTLEMENT, Unit.CNY);
    final AccountId clearing = ledger.programme(AccountKind.CLEARING, Unit.CNY);

    Outcome.Receipt post(Postings posting) {
        Outcome outcome = ledger.post(posting.command());
        if (outcome instanceof Outcome.Refused refused) {
            throw refused.reason();
        }
        return (Outcome.Receipt) outcome;
    }

    DomainException refusal(Postings posting) {
        return ledger.refusal(posting.command());
    }

    Postings accrual(long points) {
        return Postings.anAccrual().of(points).from(issuance).to(wallet);
    }

    Postings redemption(long points) {
        return Postings.aRedemption().of(points).from(wallet).to(redemption);
    }

    Postings expiry(AccountId account, LocalDate on) {
        return Postings.anExpiry().from(account).to(breakage).dated(on);
    }

    /** Funder, available and held of each lot, in the order of their dates. */
    List<Tuple> lots(AccountId account) {
        return ledger.lots(account).stream()
                .map(lot -> tuple(lot.lot().funder(), lot.available(), lot.held()))
                .toList();
    }

    /** The end of an account's only lot with something in it, by the book. */
    LotBalance onlyLot(AccountId account) {
        List<LotBalance> lots = ledger.lots(account);
        if (lots.size() != 1) {
            throw new AssertionError("not one lot: " + lots(account));
        }
        return ledger.left(lots.get(0).lot());
    }
}
