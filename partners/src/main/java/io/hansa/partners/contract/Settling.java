package io.hansa.partners.contract;

import io.hansa.kernel.Money;
import io.hansa.kernel.Unit;
import java.util.Objects;
import java.util.Optional;

/**
 * How accounts are settled.
 *
 * @param cycle how often
 * @param currency ISO 4217; the programme's
 * @param tax on fees, in basis points (hundredths of a per cent), 0 to 10,000
 * @param taxIncluded whether fees include the tax; otherwise it comes on top
 * @param payoutAccount where the partner is paid; empty: not agreed, and nothing is paid out
 * @param minimumPayout less than this is not paid out but carried forward
 * @param dueDays when bills are due, in days after a statement, 0 to 366
 * @param graceDays for how many days after that an invoice may stay open before new accruals are refused, 0 to 366
 * @param inKindNetted whether what is exchanged in kind is set off against money, at its agreed value
 */
public record Settling(
        Cycle cycle,
        String currency,
        int tax,
        boolean taxIncluded,
        Optional<PayoutAccount> payoutAccount,
        Money minimumPayout,
        int dueDays,
        int graceDays,
        Netting netting,
        boolean inKindNetted) {

    public static final Settling DEFAULT = new Settling(
            Cycle.MONTHLY, Unit.CNY.code(), 0, false, Optional.empty(), Money.cny(0), 30, Netting.BILATERAL, false);

    private static final int MOST_DAYS = 366;
    private static final int USUAL_GRACE = 30;

    public Settling {
        Objects.requireNonNull(cycle);
        Objects.requireNonNull(payoutAccount);
        Objects.requireNonNull(netting);
        // postings between partners and the programme are in its currency
        InvalidTerms.refuseUnless(Unit.CNY.code().equals(currency), "currency");
        InvalidTerms.refuseUnless(tax >= 0 && tax <= Fees.WHOLE, "tax");
        Amounts.requireFen(minimumPayout, Funding.MOST, "minimumPayout");
        InvalidTerms.refuseUnless(dueDays >= 0 && dueDays <= MOST_DAYS, "dueDays");
        InvalidTerms.refuseUnless(graceDays >= 0 && graceDays <= MOST_DAYS, "graceDays");
    }

    /** With the usual grace. */
    public Settling(
            Cycle cycle,
            String currency,
            int tax,
            boolean taxIncluded,
            Optional<PayoutAccount> payoutAccount,
            Money minimumPayout,
            int dueDays,
            Netting netting,
            boolean inKindNetted) {
        this(
                cycle,
                currency,
                tax,
                taxIncluded,
                payoutAccount,
                minimumPayout,
                dueDays,
                USUAL_GRACE,
                netting,
                inKindNetted);
    }
}
