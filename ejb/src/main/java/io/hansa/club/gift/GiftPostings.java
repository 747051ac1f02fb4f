package io.hansa.club.gift;

import io.hansa.club.expiry.ExpiryPolicy;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What gifts ask of the ledger: a key for each step, {@code G….given}, so that no step is taken twice. */
@ApplicationScoped
class GiftPostings {

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    ExpiryPolicy expiry;

    @Inject
    Programme programme;

    /** What a party has; nothing when it never had any. */
    Optional<WalletView> wallet(Party party, Unit unit) {
        return accounts.find(party.account(unit)).map(statements::wallet);
    }

    /** Until when it would live at the taker's. */
    List<GiftQuoteView.Lasting> lasting(WalletView wallet, GiftExpiry rule, long amount) {
        return rule == GiftExpiry.KEEP
                ? GiftLasting.kept(wallet.expiring(), programme.today(), amount)
                : List.of(new GiftQuoteView.Lasting(reset(), amount));
    }

    private Optional<LocalDate> reset() {
        return Optional.of(expiry.expiresOn(programme.today()));
    }

    void give(Gift gift, GiftLimitView limit, Actor actor) {
        AccountId from = accounts.open(gift.giver().account(gift.unit()));
        AccountId to = accounts.open(gift.taker().account(gift.unit()));
        boolean keep = limit.terms().expiry() == GiftExpiry.KEEP;
        var receipt = ledger.post(new Command.Transfer(
                header("given", gift, actor),
                from,
                to,
                gift.amount(),
                keep ? Optional.empty() : Optional.of(Expiry.on(reset()))));
        gift.posted(receipt.entry(), receipt.balances().get(from));
    }

    /**
     * Takes back exactly what the gift gave; the rollback takes all of it back when that is not there any more.
     *
     * @throws GiftUsed when the taker has used some of it, or it has expired
     */
    Outcome.Receipt giveBack(Gift gift, Actor actor) {
        Outcome.Receipt receipt;
        try {
            receipt = ledger.post(new Command.Reverse(header("returned", gift, actor), gift.entry()));
        } catch (InsufficientPoints missing) {
            throw new GiftUsed(gift.number());
        }
        if (ofItsOwnLots(gift, receipt) != gift.amount()) {
            throw new GiftUsed(gift.number());
        }
        return receipt;
    }

    private long ofItsOwnLots(Gift gift, Outcome.Receipt receipt) {
        var made = lots(gift.entry()).stream()
                .filter(use -> use.amount() > 0)
                .map(EntryView.LotUseRow::lot)
                .collect(Collectors.toSet());
        return lots(receipt.entry()).stream()
                .filter(use -> made.contains(use.lot()))
                .mapToLong(use -> -use.amount())
                .sum();
    }

    private List<EntryView.LotUseRow> lots(EntryNumber entry) {
        return statements.entry(entry).orElseThrow().lots();
    }

    private Header header(String step, Gift gift, Actor actor) {
        var why = Why.of(
                "gift." + step,
                Map.of(
                        "gift", gift.number(),
                        "limit", gift.cell().toString(),
                        "version", Integer.toString(gift.limitVersion())));
        return new Header(
                new IdempotencyKey("gift", gift.number() + "." + step),
                "gift." + step,
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
