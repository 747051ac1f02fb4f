package io.hansa.ledger.journal;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.account.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides a batch in order, in memory. Knows no database. */
final class Deciding {

    private final Book book;
    private final Numbers numbers;
    private final Instant recordedAt;
    private final Drafting drafting;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Decision.Refusal> refusals = new ArrayList<>();

    Deciding(Book book, Numbers numbers, Instant recordedAt) {
        this.book = book;
        this.numbers = numbers;
        this.recordedAt = recordedAt;
        this.drafting = new Drafting(book);
    }

    Decision decide(List<Request> requests) {
        List<Outcome> outcomes = new ArrayList<>(requests.size());
        for (Request request : requests) {
            outcomes.add(book.known(request.key())
                    .map(known -> known.answer(request))
                    .orElseGet(() -> decide(request)));
        }
        return new Decision(book, entries, refusals, outcomes, recordedAt);
    }

    private Outcome decide(Request request) {
        Outcome outcome;
        try {
            Draft draft = drafting.draft(request.command());
            book.check(draft);
            outcome = post(request, draft);
        } catch (DomainException reason) {
            outcome = refuse(request, reason);
        } catch (ArithmeticException overflow) {
            outcome = refuse(
                    request, new AmountOutOfRange(request.command().header().code()));
        }
        book.add(request.key(), new Known(request.hash(), outcome));
        return outcome;
    }

    private Outcome refuse(Request request, DomainException reason) {
        refusals.add(new Decision.Refusal(request, reason));
        return new Outcome.Refused(reason, false);
    }

    private Outcome post(Request request, Draft draft) {
        Entry entry = number(request, draft);
        book.apply(entry);
        entries.add(entry);
        Map<AccountId, Long> balances = new HashMap<>();
        entry.postings()
                .forEach(posting -> posting.balanceAfter().ifPresent(after -> balances.put(posting.account(), after)));
        return new Outcome.Receipt(entry.number(), balances, false);
    }

    private Entry number(Request request, Draft draft) {
        EntryNumber number = numbers.nextEntry();
        List<Posting> postings = new ArrayList<>();
        draft.moves().forEach((account, amount) -> postings.add(posting(number, account, amount)));
        List<Lot> lots = draft.lots().stream()
                .map(lot -> lot.numbered(numbers.nextLot()))
                .toList();
        Entry entry = new Entry(
                number,
                draft.kind(),
                request.command().header(),
                request.hash(),
                recordedAt,
                draft.reverses(),
                postings,
                lots,
                draft.uses(),
                draft.hold().map(hold -> hold.numbered(number)),
                draft.event(),
                draft.undone(),
                draft.drawn(),
                new byte[0]);
        return chained(entry.hashed(Hashes.entry(entry)));
    }

    private Posting posting(EntryNumber number, AccountId account, long amount) {
        return book.tally(account)
                .map(tally -> new Posting(
                        account,
                        tally.lastSeq() + 1,
                        amount,
                        Optional.of(Math.addExact(tally.balance(), amount)),
                        Optional.empty()))
                .orElseGet(() -> new Posting(account, number.value(), amount, Optional.empty(), Optional.empty()));
    }

    private Entry chained(Entry entry) {
        return entry.with(entry.postings().stream()
                .map(posting -> book.tally(posting.account())
                        .map(tally -> posting.chained(Hashes.row(tally.lastHash(), posting, entry.hash())))
                        .orElse(posting))
                .toList());
    }
}
