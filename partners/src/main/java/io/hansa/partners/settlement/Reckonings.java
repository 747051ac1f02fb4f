package io.hansa.partners.settlement;

import io.hansa.kernel.Period;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.statement.CodeSum;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.MonthTerms;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reckons what partners' months come to, from their clearing accounts in the ledger and from their contracts. */
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
     * clocks of servers say: freezing waited for what was at work, and nothing has reached the period since. However many partners
     * are asked for, it takes the same few statements.
     *
     * @param partnerCodes at most 200
     * @return in their order
     */
    List<Assessment> assess(Collection<String> partnerCodes, YearMonth month) {
        Map<String, PartnerStanding> standings = partners.standings(partnerCodes);
        var terms = contracts.monthTerms(partnerCodes, month.atEndOfMonth());
        var counts = transactions.counts(partnerCodes, Period.month(month));
        var posted = posted(standings.values(), month, Period.month(month));
        var before = rows.latestBefore(month, partnerCodes);
        return partnerCodes.stream()
                .map(code -> assess(
                        standings.get(code),
                        Optional.ofNullable(terms.get(code)),
                        counts.getOrDefault(code, Map.of()),
                        posted.get(code),
                        Optional.ofNullable(before.get(code))))
                .toList();
    }

    private static Assessment assess(
            PartnerStanding partner,
            Optional<MonthTerms> contract,
            Map<TransactionKind, Long> counts,
            Reckoning posted,
            Optional<Statement> before) {
        long messages = counts.values().stream().mapToLong(Long::longValue).sum();
        long visits = counts.getOrDefault(TransactionKind.VOUCHER, 0L);
        var month = new Charges.Month(posted.month(), messages, visits, partner.active());
        List<Charge> charges =
                contract.map(version -> Charges.of(month, version)).orElse(List.of());
        Reckoning whole = posted.with(charges);
        long opening = before.map(Statement::carried).orElse(0L);
        Balance balance = Balance.of(whole, opening, Assessment.settling(contract), !partner.active());
        return new Assessment(partner, contract, charges, whole, balance);
    }

    /** What a month's last date has, on which alone settlement posts, by partner. */
    Map<String, Reckoning> postedLast(Collection<PartnerStanding> of, YearMonth month) {
        return posted(
                of, month, new Period(month.atEndOfMonth(), month.plusMonths(1).atDay(1)));
    }

    private Map<String, Reckoning> posted(Collection<PartnerStanding> of, YearMonth month, Period dates) {
        Map<AccountId, List<CodeSum>> sums =
                ledger.sums(of.stream().map(PartnerStanding::clearing).toList(), dates);
        return of.stream()
                .collect(Collectors.toMap(
                        PartnerStanding::code,
                        partner ->
                                Reckoning.of(partner.code(), month, sums.getOrDefault(partner.clearing(), List.of()))));
    }
}
