package io.hansa.partners.visit;

import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Leg;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.ContractsInForce;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a partner pays for turning somebody away, by the contract of the day. */
@ApplicationScoped
class PenaltyTerms {

    @Inject
    ContractsInForce contracts;

    @Inject
    Partners partners;

    @Inject
    Accounts accounts;

    /** @param contract its version; 0 when none was in force */
    record Penalty(int contract, long fen, List<Leg> legs) {}

    Penalty of(Reservation found, LocalDate date) {
        PartnerStanding partner = partners.standing(found.slot().partner());
        Optional<ContractView> contract = contracts.on(partner.code(), date);
        long fen = contract.map(
                        version -> version.terms().visiting().perRefusal().minor())
                .orElse(0L);
        var unit = partner.units().money();
        List<Leg> legs = fen == 0
                ? List.of()
                : List.of(
                        new Leg(partner.clearing(), unit, fen),
                        new Leg(accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, unit)), unit, -fen));
        return new Penalty(contract.map(ContractView::version).orElse(0), fen, legs);
    }
}
