package io.hansa.partners.settlement;

import io.hansa.kernel.Money;
import io.hansa.partners.contract.MonthTerms;
import io.hansa.partners.contract.Settling;
import io.hansa.partners.partner.PartnerStanding;
import java.util.List;
import java.util.Optional;

/**
 * What a statement for a partner and a month would say.
 *
 * @param contract in force on the month's last day
 * @param charges to be posted; none when the month was settled
 * @param whole the postings, and the charges
 */
record Assessment(
        PartnerStanding partner,
        Optional<MonthTerms> contract,
        List<Charge> charges,
        Reckoning whole,
        Balance balance) {

    Settling settling() {
        return settling(contract);
    }

    static Settling settling(Optional<MonthTerms> contract) {
        return contract.map(MonthTerms::settling).orElse(Settling.DEFAULT);
    }

    /** Whether there is anything to put on a statement. */
    boolean isToSettle() {
        return !whole.isEmpty() || balance.isDue();
    }

    PartnerPosition position() {
        return PartnerPosition.of(
                whole,
                new StatementView.Dues(
                        Money.cny(balance.opening()),
                        Money.cny(balance.fromPartner()),
                        Money.cny(balance.toPartner()),
                        Money.cny(balance.carried()),
                        settling().netting(),
                        contract.map(MonthTerms::version),
                        Optional.empty()),
                isToSettle(),
                Optional.empty());
    }
}
