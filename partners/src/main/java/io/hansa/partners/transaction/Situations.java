package io.hansa.partners.transaction;

import static java.util.stream.Collectors.toMap;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    Accounts ledgerAccounts;

    @Inject
    TransactionRows rows;

    @Inject
    AuthorisationRows authorisations;

    @Inject
    ItemRows items;

    @Inject
    ParkedRows parked;

    @Inject
    Programme programme;

    /** For a batch that is to be posted. */
    Situation of(Sender sender, List<? extends TransactionRequest> requests) {
        return of(sender, requests, true);
    }

    /** As things stand, for what is not to be posted. */
    Situation glimpse(Sender sender, List<? extends TransactionRequest> requests) {
        return of(sender, requests, false);
    }

    private Situation of(Sender sender, List<? extends TransactionRequest> requests, boolean exact) {
        var outlets = new HashSet<String>();
        var references = new HashSet<String>();
        var accepted = new HashSet<String>();
        var undone = new HashSet<String>();
        var byItem = new HashSet<String>();
        var earnedOn = new HashSet<LocalDate>();
        var accruals = new ArrayList<TransactionRequest.Accrual>();
        for (TransactionRequest request : requests) {
            accepted.add(request.reference());
            if (request instanceof TransactionRequest.Accrual accrual) {
                outlets.add(accrual.outlet());
                earnedOn.add(programme.dateOf(accrual.occurredAt()));
                references.add(accrual.member());
                accruals.add(accrual);
            } else if (request instanceof TransactionRequest.Payment payment) {
                outlets.add(payment.outlet());
                references.add(payment.member());
            } else if (request instanceof TransactionRequest.Capture capture) {
                accepted.add(capture.authorisation());
            } else if (request instanceof TransactionRequest.Release release) {
                accepted.add(release.authorisation());
            } else if (request instanceof TransactionRequest.Reversal reversal) {
                accepted.add(reversal.original());
                undone.add(reversal.original());
                if (!reversal.items().isEmpty()) {
                    byItem.add(reversal.original());
                }
            }
        }
        return read(sender, outlets, references, accepted, undone, byItem, earnedOn, accruals, exact);
    }

    Situation ofVoucher(Sender sender, RedeemVoucher command) {
        return read(
                sender,
                Set.of(command.outlet()),
                Set.of(),
                Set.of(command.reference()),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    Situation ofVoid(Sender sender, VoidVoucher command) {
        return read(
                sender,
                Set.of(),
                Set.of(),
                Set.of(command.reference()),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                false);
    }

    private Situation read(
            Sender sender,
            Set<String> outlets,
            Set<String> references,
            Set<String> accepted,
            Set<String> undone,
            Set<String> byItem,
            Set<LocalDate> earnedOn,
            List<TransactionRequest.Accrual> accruals,
            boolean exact) {
        String partner = sender.partner();
        PartnerStanding standing = partners.standing(partner);
        Map<String, PartnerTransaction> known = rows.accepted(partner, accepted);
        authorisations.complete(known.values());
        Map<Long, List<PartnerTransaction>> followers =
                rows.reversals(known.values().stream().map(row -> row.number).toList());
        completeItems(byItem, known, followers);
        Map<String, Original> originals = new HashMap<>();
        Map<String, Authorised> authorised = new HashMap<>();
        known.forEach((reference, row) -> {
            List<PartnerTransaction> its = followers.getOrDefault(row.number, List.of());
            if (row.kind == TransactionKind.AUTHORISATION) {
                originals.put(reference, Original.of(row, List.of()));
                authorised.put(reference, Authorised.of(row, its));
            } else {
                originals.put(reference, Original.of(row, its));
            }
        });
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
                formerStatus(standing, originals.values(), found),
                originals,
                authorised,
                missing.isEmpty() ? Map.of() : parked.counts(partner, missing),
                policies.of(standing, Set.copyOf(found.values()), earnedOn),
                means.of(standing, versions, exact && !accruals.isEmpty()),
                bonuses(sender, accruals, found, undone, originals, exact));
    }

    /** Of members whose number means another one since, such as merged ones, or nobody: few. */
    private Map<MemberNumber, AccountId> formerStatus(
            PartnerStanding standing, Collection<Original> originals, Map<String, MemberAccounts> found) {
        List<AccountKey> former = originals.stream()
                .map(Original::member)
                .distinct()
                .filter(number -> !Optional.ofNullable(found.get(number.value()))
                        .map(MemberAccounts::number)
                        .equals(Optional.of(number)))
                .map(number -> AccountKey.wallet(number, standing.units().status()))
                .toList();
        return former.isEmpty()
                ? Map.of()
                : ledgerAccounts.find(former).entrySet().stream()
                        .collect(toMap(
                                account -> new MemberNumber(
                                        account.getKey().holder().ref()),
                                Map.Entry::getValue));
    }

    /** Only of what a reversal names items of: nobody else pays for it. */
    private void completeItems(
            Set<String> byItem, Map<String, PartnerTransaction> known, Map<Long, List<PartnerTransaction>> followers) {
        List<PartnerTransaction> rows = new ArrayList<>();
        byItem.stream().map(known::get).filter(Objects::nonNull).forEach(row -> {
            rows.add(row);
            rows.addAll(followers.getOrDefault(row.number, List.of()));
        });
        items.complete(rows);
    }

    private Bonuses.OfBatch bonuses(
            Sender sender,
            List<TransactionRequest.Accrual> accruals,
            Map<String, MemberAccounts> members,
            Set<String> undone,
            Map<String, Original> originals,
            boolean exact) {
        var messages = accruals.stream()
                .filter(accrual -> members.containsKey(accrual.member()))
                .map(accrual -> message(accrual, members.get(accrual.member()), sender.actor()))
                .toList();
        Map<String, Long> mayBeUndone = new HashMap<>();
        originals.forEach((reference, original) -> {
            if (undone.contains(reference) && original.kind() == TransactionKind.ACCRUAL) {
                mayBeUndone.put(reference, original.number());
            }
        });
        return clubs.bonuses(sender.partner()).of(new Bonuses.Batch(sender.partner(), messages, mayBeUndone, exact));
    }

    /** An accrual as the club's rules see it. */
    static Bonuses.Message message(TransactionRequest.Accrual accrual, MemberAccounts member, Actor sender) {
        return new Bonuses.Message(
                accrual.reference(),
                member,
                accrual.outlet(),
                accrual.goods().product(),
                accrual.goods().category(),
                sender.kind(),
                accrual.amountFen(),
                accrual.occurredAt());
    }
}
