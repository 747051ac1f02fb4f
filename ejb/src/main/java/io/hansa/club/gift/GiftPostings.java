package io.hansa.club.gift;

import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Cause;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Command;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Header;
import io.hansa.ledger.journal.IdempotencyKey;
import io.hansa.ledger.journal.InsufficientPoints;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.Ledger;
import io.hansa.ledger.journal.Outcome;
import io.hansa.ledger.journal.Why;
import io.hansa.ledger.statement.EntryView;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What gifts ask of the ledger: a key for each step, {@code G….given}, so that no step is taken twice. */
@ApplicationScoped
class GiftPostings {

    static final Cause GIVEN = Cause.of("gift.given", "gift", "limit", "version");
    static final Cause ANEW = Cause.of("gift.given-anew", "gift", "limit", "version", "policy");
    static final Cause RETURNED = Cause.of("gift.returned", "gift", "limit", "version");

    @Inject
    Ledger ledger;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    /** What a party has; nothing when it never had any. */
    Optional<WalletView> wallet(Party party, Unit unit) {
        return accounts.find(party.account(unit)).map(statements::wallet);
    }

    /**
     * Until when it would live at the taker's.
     *
     * @param owner whose policy holds for what lives anew: the taker, or the head of the household that takes
     */
    List<GiftQuoteView.Lasting> lasting(WalletView wallet, GiftExpiry rule, QuoteGift asked, MemberNumber owner) {
        return rule == GiftExpiry.KEEP
                ? GiftLasting.kept(wallet.expiring(), programme.today(), asked.amount())
                : List.of(new GiftQuoteView.Lasting(
                        GiftLasting.end(expiry(policy(owner, asked.unit())), programme.today()), asked.amount()));
    }

    private ExpiryPolicyView policy(MemberNumber owner, Unit unit) {
        return policies.of(owner, unit, programme.today());
    }

    private Expiry expiry(ExpiryPolicyView policy) {
        return policy.terms().rule().expiry(programme.today());
    }

    /** The policy by which what is given lives anew; empty when it keeps its end. */
    Optional<ExpiryPolicyView> anew(GiftLimitView limit, MemberNumber owner, Unit unit) {
        return limit.terms().expiry() == GiftExpiry.KEEP ? Optional.empty() : Optional.of(policy(owner, unit));
    }

    void give(Gift gift, Optional<ExpiryPolicyView> anew, Actor actor) {
        AccountId from = accounts.open(gift.giver().account(gift.unit()));
        AccountId to = accounts.open(gift.taker().account(gift.unit()));
        var inputs = inputs(gift);
        anew.ifPresent(policy -> inputs.put("policy", policy.name()));
        var transfer = new Command.Transfer(
                header("given", gift, actor, (anew.isPresent() ? ANEW : GIVEN).because(inputs)),
                from,
                to,
                gift.amount(),
                anew.map(this::expiry));
        try {
            var receipt = ledger.post(transfer);
            gift.posted(receipt.entry(), receipt.balances().get(from));
        } catch (InsufficientPoints missing) {
            throw tooLittle(gift.unit(), missing.required(), missing.available());
        }
    }

    static Conflict tooLittle(Unit unit, long required, long available) {
        return unit.equals(Unit.PTS)
                ? new InsufficientPoints(required, available)
                : new GiftNotCovered(required, available);
    }

    /**
     * Takes back exactly what the gift gave; the rollback takes all of it back when that is not there any more. What has expired at
     * the giver's meanwhile goes by the policy of who gave it.
     *
     * @throws GiftUsed when the taker has used some of it, or it has expired
     */
    Outcome.Receipt giveBack(Gift gift, Actor actor) {
        Outcome.Receipt receipt;
        try {
            receipt = ledger.post(new Command.Reverse(
                    header("returned", gift, actor, RETURNED.because(inputs(gift))),
                    gift.entry(),
                    Clawback.NEVER_BELOW,
                    lapsed(gift)));
        } catch (InsufficientPoints missing) {
            throw new GiftUsed(gift.number());
        }
        if (ofItsOwnLots(gift, receipt) != gift.amount()) {
            throw new GiftUsed(gift.number());
        }
        return receipt;
    }

    private Lapsed lapsed(Gift gift) {
        return Optional.ofNullable(policy(gift.givenBy(), gift.unit()))
                .map(policy -> policy.terms().lapsedOn(programme.today()))
                .orElse(Lapsed.LOST);
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

    private static Map<String, String> inputs(Gift gift) {
        Map<String, String> inputs = new HashMap<>();
        inputs.put("gift", gift.number());
        inputs.put("limit", gift.cell().toString());
        inputs.put("version", Integer.toString(gift.limitVersion()));
        return inputs;
    }

    private Header header(String step, Gift gift, Actor actor, Why why) {
        return new Header(
                new IdempotencyKey("gift", gift.number() + "." + step),
                "gift." + step,
                actor,
                programme.now(),
                programme.today(),
                why);
    }
}
