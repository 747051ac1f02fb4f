package io.hansa.ledger.statement;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.journal.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An entry whole: who, when, why, all postings, the lots it made and used, its hash, and what undid it.
 *
 * @param reversedBy the entries that undid a part of it or all, in their order, at most a hundred
 */
public record EntryView(
        EntryNumber number,
        String code,
        LocalDate businessDate,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        Why why,
        Optional<EntryNumber> reverses,
        List<EntryNumber> reversedBy,
        String hash,
        List<PostingRow> postings,
        List<LotUseRow> lots) {

    public EntryView {
        reversedBy = List.copyOf(reversedBy);
        postings = List.copyOf(postings);
        lots = List.copyOf(lots);
    }

    public record PostingRow(AccountId account, AccountKey key, long seq, long amount, Optional<Long> balanceAfter) {}

    /** What the entry put into a lot (positive) or took from it (negative). */
    public record LotUseRow(
            long lot,
            AccountId account,
            long amount,
            LocalDate earnedOn,
            Optional<LocalDate> expiresOn,
            String funder) {}
}
