package io.hansa.partners.transaction;

import io.hansa.kernel.Unit;
import io.hansa.ledger.allowance.Allowances;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;

/** Reads what partners may still give; only of those whose contract has a limit, in any of its versions. */
@ApplicationScoped
class PartnerMeans {

    @Inject
    Allowances allowances;

    @Inject
    Statements statements;

    @Inject
    Turns turns;

    /**
     * A sandbox has none: nothing in it was bought, and nothing is ever paid.
     *
     * @param exact whether accruals are to be posted by it: then accruals under a credit limit come one batch after the other, or
     *     what each adds would be unknown to the others
     */
    Means of(PartnerStanding partner, List<ContractView> contracts, boolean exact) {
        if (partner.sandbox()) {
            return new Means(List.of(), 0);
        }
        boolean prepaid = any(contracts, contract -> contract.terms().funding().isPrepaid());
        boolean limited = any(
                contracts, contract -> contract.terms().funding().creditLimit().isPresent());
        if (limited && exact) {
            turns.take(partner.code());
        }
        return new Means(
                prepaid ? allowances.shares(partner.code(), Unit.PTS) : List.of(),
                limited ? statements.balance(partner.clearing()) : 0);
    }

    private static boolean any(List<ContractView> contracts, Predicate<ContractView> test) {
        return contracts.stream().anyMatch(test);
    }
}
