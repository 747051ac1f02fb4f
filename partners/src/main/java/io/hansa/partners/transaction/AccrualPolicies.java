package io.hansa.partners.transaction;

import io.hansa.kernel.DomainException;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** For which reasons an accrual is refused, in this order. */
final class AccrualPolicies {

    static final List<Policy<? super Accrual>> ACCRUAL = List.of(
            Policies::partnerNotActive,
            (accrual, situation) -> Policies.unknownOutlet(accrual.outlet(), situation),
            (accrual, situation) -> Policies.unknownMember(accrual.member(), situation),
            (accrual, situation) -> Policies.memberNotActive(accrual.member(), situation),
            (accrual, situation) -> Policies.outOfRange(measure(accrual)),
            (accrual, situation) -> Policies.itemsDoNotAddUp(accrual.items(), measure(accrual)),
            Policies::occurredInFuture,
            Policies::noContract,
            Policies::tooLate,
            Policies::duplicateReference,
            AccrualPolicies::earnsNothing,
            AccrualPolicies::earnsTooMuch,
            AccrualPolicies::partnerOverdue,
            AccrualPolicies::nothingBought,
            AccrualPolicies::creditExhausted);

    private AccrualPolicies() {}

    private static long measure(Accrual accrual) {
        return accrual.amountFen().orElseGet(accrual.points()::getAsLong);
    }

    private static Optional<DomainException> earnsNothing(Accrual accrual, Situation situation) {
        return Policy.refuseIf(
                earned(accrual, situation) == 0,
                () -> new NothingEarned(
                        accrual.amountFen().orElse(0), rate(accrual, situation).toString()));
    }

    private static Optional<DomainException> earnsTooMuch(Accrual accrual, Situation situation) {
        long points = earned(accrual, situation);
        return Policy.refuseIf(points > Policies.MOST, () -> new AmountTooLarge(points, Policies.MOST));
    }

    /**
     * Of what the partner pays for, now or by what it bought. It is today that counts and not when it happened, or a stop would be
     * walked around by dating back.
     */
    private static Optional<DomainException> partnerOverdue(Accrual accrual, Situation situation) {
        LocalDate today = situation.dateOf(situation.now());
        boolean stopped = situation.partner().credit().isStoppedOn(today)
                && (drawsOnAllowance(accrual, situation)
                        || Yield.of(accrual, rates(accrual, situation)).money() > 0);
        return Policy.refuseIf(
                stopped,
                () -> new PartnerOverdue(
                        situation.partner().code(),
                        situation.partner().credit().invoice().orElseThrow()));
    }

    /** Of a partner that gives what it has bought. How much is left the ledger says. */
    private static Optional<DomainException> nothingBought(Accrual accrual, Situation situation) {
        AccountId wallet = situation.member(accrual.member()).orElseThrow().wallet();
        boolean missing = drawsOnAllowance(accrual, situation)
                && situation.means().share(wallet).isEmpty();
        return Policy.refuseIf(
                missing, () -> new AllowanceExhausted(situation.partner().code(), earned(accrual, situation), 0));
    }

    /** Counted is what is owed now, with what this batch has added so far; nobody else adds an accrual before it commits. */
    private static Optional<DomainException> creditExhausted(Accrual accrual, Situation situation) {
        ContractView contract = situation.contract(accrual.occurredAt()).orElseThrow();
        long bill = Yield.of(accrual, rates(accrual, situation)).money();
        long owed = situation.means().owed();
        return contract.terms()
                .funding()
                .creditLimit()
                .filter(limit -> bill > 0 && Math.addExact(owed, bill) > limit.minor())
                .map(limit -> new CreditExhausted(situation.partner().code(), contract.version(), limit.minor(), owed));
    }

    static boolean drawsOnAllowance(Accrual accrual, Situation situation) {
        return !situation.partner().sandbox()
                && situation
                        .contract(accrual.occurredAt())
                        .orElseThrow()
                        .terms()
                        .funding()
                        .isPrepaid()
                && rates(accrual, situation).funder() == Funder.PARTNER;
    }

    private static long earned(Accrual accrual, Situation situation) {
        return accrual.points()
                .orElseGet(() ->
                        rate(accrual, situation).pointsFor(accrual.amountFen().getAsLong()));
    }

    private static Rate rate(Accrual accrual, Situation situation) {
        return rates(accrual, situation).accrual();
    }

    private static Rates rates(Accrual accrual, Situation situation) {
        return situation.rates(accrual.occurredAt(), accrual.member(), accrual.goods());
    }
}
