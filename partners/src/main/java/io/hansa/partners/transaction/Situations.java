package io.hansa.partners.transaction;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    MemberDirectory members;

    @Inject
    ProgrammeAccounts accounts;

    @Inject
    TransactionRows rows;

    @Inject
    Programme programme;

    Situation of(Sender sender, List<? extends TransactionRequest> requests) {
        var outlets = new HashSet<String>();
        var references = new HashSet<String>();
        var accepted = new HashSet<String>();
        for (TransactionRequest request : requests) {
            accepted.add(request.reference());
            if (request instanceof TransactionRequest.Accrual accrual) {
                outlets.add(accrual.outlet());
                references.add(accrual.member());
            } else if (request instanceof TransactionRequest.Redemption redemption) {
                outlets.add(redemption.outlet());
                references.add(redemption.member());
            } else if (request instanceof TransactionRequest.Reversal reversal) {
                accepted.add(reversal.original());
            }
        }
        return read(sender.partner(), outlets, references, accepted);
    }

    Situation ofVoucher(Sender sender, RedeemVoucher command) {
        return read(sender.partner(), Set.of(command.outlet()), Set.of(), Set.of(command.reference()));
    }

    private Situation read(String partner, Set<String> outlets, Set<String> references, Set<String> accepted) {
        return new Situation(
                programme,
                partners.standing(partner),
                accounts.ids(),
                periods.openFrom(),
                contracts.versions(partner),
                partners.knownOutlets(partner, outlets),
                references.isEmpty() ? Map.of() : members.resolve(partner, references),
                accepted(partner, accepted));
    }

    private Map<String, Original> accepted(String partner, Set<String> references) {
        Map<String, PartnerTransaction> found = rows.accepted(partner, references);
        Map<Long, TransactionNumber> reversed =
                rows.reversals(found.values().stream().map(row -> row.number).toList());
        return found.values().stream()
                .collect(Collectors.toMap(
                        row -> row.reference, row -> Original.of(row, reversed.containsKey(row.number))));
    }
}
