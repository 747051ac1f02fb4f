package io.hansa.partners.settlement;

import io.hansa.kernel.Period;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reckons what a partner's month comes to, from its clearing account in the ledger and from its contract. */
@ApplicationScoped
class Reckonings {

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Transactions transactions;

    @Inject
    Statements ledger;

    @Inject
    StatementRows rows;

    /**
     * With all that is there now. Of a frozen period that is all there will ever be but what settlement itself posts, whatever the
     * clocks of servers say: freezing waited for what was at work, and nothing has reached the period since.
     */
    Assessment assess(String partnerCode, YearMonth month) {
        PartnerStanding partner = partners.standing(partnerCode);
        Optional<ContractView> contract = contract(partnerCode, month.atEndOfMonth());
        List<Charge> charges = contract.map(version -> Charges.of(counts(partner, month), version))
                .orElse(List.of());
        Reckoning whole = posted(partner, month).with(charges);
        long opening =
                rows.latestBefore(month, partnerCode).map(Statement::carried).orElse(0L);
        Balance balance = Balance.of(whole, opening, Assessment.settling(contract), !partner.active());
        return new Assessment(partner, contract, charges, whole, balance);
    }

    Reckoning posted(PartnerStanding partner, YearMonth month) {
        return Reckoning.of(partner.code(), month, ledger.sums(partner.clearing(), Period.month(month)));
    }

    /** What a month's last date has, on which alone settlement posts. */
    Reckoning postedLast(PartnerStanding partner, YearMonth month) {
        var last = new Period(month.atEndOfMonth(), month.plusMonths(1).atDay(1));
        return Reckoning.of(partner.code(), month, ledger.sums(partner.clearing(), last));
    }

    private Charges.Month counts(PartnerStanding partner, YearMonth month) {
        Map<TransactionKind, Long> counts = transactions.counts(partner.code(), Period.month(month));
        long messages = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Charges.Month(month, messages, counts.getOrDefault(TransactionKind.VOUCHER, 0L), partner.active());
    }

    private Optional<ContractView> contract(String partner, LocalDate date) {
        return contracts.versions(partner).stream()
                .filter(version -> version.inForceOn(date))
                .findFirst();
    }
}
