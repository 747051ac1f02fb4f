package io.hansa.club.gift;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Limits and gifts of a test's own; every call of a boundary is its own transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GiftWorld {

    @Inject
    GiftLimits limits;

    @Inject
    Gifts gifts;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    public GiftLimitView allow(PartyKind giver, PartyKind taker, Unit unit, GiftTerms terms) {
        return allow(new GiftCell(giver, taker, unit, GiftCell.ANY_TIER), terms);
    }

    public GiftLimitView allow(GiftCell cell, GiftTerms terms) {
        int version = limits.history(cell).stream()
                .findFirst()
                .map(GiftLimitView::version)
                .orElse(0);
        return limits.set(new SetGiftLimit(cell, version, terms));
    }

    public GiftLimitView allowMembers(long least, long most, long perYear) {
        return allow(
                PartyKind.MEMBER,
                PartyKind.MEMBER,
                Unit.PTS,
                new GiftTerms(true, least, most, perYear, GiftExpiry.KEEP));
    }

    /** Between members of any tier, one or two at once. */
    public GiftLimitView allowMembers(Unit right, long perYear, GiftExpiry expiry) {
        return allow(PartyKind.MEMBER, PartyKind.MEMBER, right, new GiftTerms(true, 1, 2, perYear, expiry));
    }

    public GiftQuoteView quote(MemberNumber giver, MemberNumber taker, Unit unit, long amount) {
        return gifts.quote(new QuoteGift(giver, PartyKind.MEMBER, PartyKind.MEMBER, taker.value(), unit, amount));
    }

    public long available(MemberNumber member, Unit unit) {
        return accounts.find(AccountKey.wallet(member, unit))
                .map(wallet -> statements.wallet(wallet).available().amount())
                .orElse(0L);
    }

    public String quote(MemberNumber giver, MemberNumber taker, long points) {
        return gifts.quote(QuoteGift.points(giver, taker.value(), Points.of(points)))
                .quote();
    }

    public GiftView give(MemberNumber giver, MemberNumber taker, long points) {
        return give(giver, quote(giver, taker, points));
    }

    public GiftView give(MemberNumber giver, String quote) {
        return gifts.give(new GiveGift(giver, quote, UUID.randomUUID().toString()));
    }

    public long available(MemberNumber member) {
        return statements
                .wallet(accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow())
                .available()
                .amount();
    }
}
