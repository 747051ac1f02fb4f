package io.hansa.web.api.partner;

import io.hansa.kernel.Points;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionQuote;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a transaction would do if it came now.
 *
 * @param possible whether it would be accepted
 * @param member whom it is about, as {@code /partner/members} shows it
 * @param moneyFen change of what the partner owes the programme
 * @param balance the member's points after it, or as they are when it would be refused; both only with scope {@code members}
 * @param refusal the problem that it would be answered with
 */
public record QuoteAnswer(
        TransactionKind kind,
        boolean possible,
        Optional<MemberView> member,
        long points,
        long statusPoints,
        long moneyFen,
        OptionalLong balance,
        Optional<JsonObject> refusal) {

    static QuoteAnswer of(TransactionQuote quote, Optional<JsonObject> refusal) {
        return new QuoteAnswer(
                quote.kind(),
                quote.refusal().isEmpty(),
                quote.member().map(MemberView::of),
                quote.points().amount(),
                quote.statusPoints().amount(),
                quote.money().minor(),
                quote.balance().map(Points::amount).map(OptionalLong::of).orElse(OptionalLong.empty()),
                refusal);
    }
}
