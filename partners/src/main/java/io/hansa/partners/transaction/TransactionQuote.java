package io.hansa.partners.transaction;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.refusal.Refusal;
import java.util.Optional;

/**
 * What a message would do if it came now. Nothing was changed, and nothing is promised: another message may come first.
 *
 * @param member whom it is about, as a till may see it; empty when nobody is known, or who asks may not look at members
 * @param points as in {@link TransactionResult.Accepted}; zero when it would be refused
 * @param balance what the member could use after it, or has when it would be refused; empty as {@code member} is
 * @param refusal why it would be refused
 */
public record TransactionQuote(
        TransactionKind kind,
        Optional<MemberCard> member,
        Points points,
        Points statusPoints,
        Money money,
        Optional<Points> balance,
        Optional<Refusal> refusal) {

    TransactionQuote withoutMember() {
        return new TransactionQuote(kind, Optional.empty(), points, statusPoints, money, Optional.empty(), refusal);
    }

    static Optional<MemberCard> card(Optional<MemberAccounts> member, Points available) {
        return member.map(
                known -> new MemberCard(known.number(), known.maskedName(), known.tier(), known.active(), available));
    }
}
