package io.hansa.partners.transaction;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what a batch is decided on: a few statements, however many messages it has. */
@ApplicationScoped
class Situations {

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Periods periods;

    @Inject
    Clubs clubs;

    @Inject
    MemberPolicies policies;

    @Inject
    PartnerMeans means;

    @Inject
    ProgrammeAccounts accounts;

    @Inject
    TransactionRows rows;

    @Inject
    ParkedRows parked;

    @Inject
    Programme programme;

    Situation of(Sender sender, List<? extends TransactionRequest> requests) {
        var outlets = new HashSet<String>();
        var references = new HashSet<String>();
        var accepted = new HashSet<String>();
        var undone = new HashSet<String>();
        var earnedOn = new HashSet<LocalDate>();
        for (TransactionRequest request : requests) {
            accepted.add(request.reference());
            if (request instanceof TransactionRequest.Accrual accrual) {
                outlets.add(accrual.outlet());
                earnedOn.add(programme.dateOf(accrual.occurredAt()));
                references.add(accrual.member());
            } else if (request instanceof TransactionRequest.Redemption redemption) {
                outlets.add(redemption.outlet());
                references.add(redemption.member());
            } else if (request instanceof TransactionRequest.Reversal reversal) {
                accepted.add(reversal.original());
                undone.add(reversal.original());
            }
        }
        return read(sender, outlets, references, accepted, undone, earnedOn);
    }

    Situation ofVoucher(Sender sender, RedeemVoucher command) {
        return read(sender, Set.of(command.outlet()), Set.of(), Set.of(command.reference()), Set.of(), Set.of());
    }

    private Situation read(
            Sender sender,
            Set<String> outlets,
            Set<String> references,
            Set<String> accepted,
            Set<String> undone,
            Set<LocalDate> earnedOn) {
        String partner = sender.partner();
        PartnerStanding standing = partners.standing(partner);
        Map<String, Original> originals = accepted(partner, accepted);
        Set<String> missing = new HashSet<>(undone);
        missing.removeAll(originals.keySet());
        Set<String> wanted = new HashSet<>(references);
        originals.values().forEach(original -> wanted.add(original.member().value()));
        Map<String, MemberAccounts> found =
                wanted.isEmpty() ? Map.of() : clubs.members(partner).resolve(partner, wanted);
        List<ContractView> versions = contracts.versions(partner);
        return new Situation(
                programme,
                standing,
                accounts.ids(standing.units()),
                periods.openFrom(),
                versions,
                partners.knownOutlets(partner, outlets),
                sender.outlets(),
                found,
                originals,
                missing.isEmpty() ? Map.of() : parked.counts(partner, missing),
                policies.of(standing, Set.copyOf(found.values()), earnedOn),
                means.of(standing, versions));
    }

    private Map<String, Original> accepted(String partner, Set<String> references) {
        Map<String, PartnerTransaction> found = rows.accepted(partner, references);
        Map<Long, List<PartnerTransaction>> reversals =
                rows.reversals(found.values().stream().map(row -> row.number).toList());
        return found.values().stream()
                .collect(Collectors.toMap(
                        row -> row.reference, row -> Original.of(row, reversals.getOrDefault(row.number, List.of()))));
    }
}
