package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.ledger.account.AccountId;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.contract.Occasion;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.Bonuses;
import io.hansa.partners.port.MemberAccounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * All that a batch is decided on, read once; what an earlier message of the batch did is added as it is accepted.
 */
final class Situation {

    private final Programme programme;
    private final Instant now;
    private final PartnerStanding partner;
    private final ProgrammeAccounts.Ids accounts;
    private final LocalDate openFrom;
    private final List<ContractView> contracts;
    private final Set<String> outlets;
    private final Optional<Set<String>> limit;
    private final Map<String, MemberAccounts> members;
    private final Map<MemberNumber, AccountId> formerStatus;
    private final Map<String, Original> accepted;
    private final Map<String, Authorised> authorised;
    private final Map<String, Long> parked;
    private final MemberPolicies.OfBatch policies;
    private final Means means;
    private final Bonuses.OfBatch bonuses;

    Situation(
            Programme programme,
            PartnerStanding partner,
            ProgrammeAccounts.Ids accounts,
            LocalDate openFrom,
            List<ContractView> contracts,
            Set<String> outlets,
            Optional<Set<String>> limit,
            Map<String, MemberAccounts> members,
            Map<MemberNumber, AccountId> formerStatus,
            Map<String, Original> accepted,
            Map<String, Authorised> authorised,
            Map<String, Long> parked,
            MemberPolicies.OfBatch policies,
            Means means,
            Bonuses.OfBatch bonuses) {
        this.programme = programme;
        this.now = programme.now();
        this.partner = partner;
        this.accounts = accounts;
        this.openFrom = openFrom;
        this.contracts = List.copyOf(contracts);
        this.outlets = Set.copyOf(outlets);
        this.limit = limit;
        this.members = Map.copyOf(members);
        this.formerStatus = Map.copyOf(formerStatus);
        this.accepted = new HashMap<>(accepted);
        this.authorised = new HashMap<>(authorised);
        this.parked = new HashMap<>(parked);
        this.policies = policies;
        this.means = means;
        this.bonuses = bonuses;
    }

    Instant now() {
        return now;
    }

    PartnerStanding partner() {
        return partner;
    }

    ProgrammeAccounts.Ids accounts() {
        return accounts;
    }

    /** What the club says of points and members. */
    MemberPolicies.OfBatch policies() {
        return policies;
    }

    boolean hasOutlet(String code) {
        return outlets.contains(code);
    }

    /** Whether the sender may, of the partner's outlets. */
    boolean mayActFor(String outlet) {
        return limit.map(codes -> codes.contains(outlet)).orElse(true);
    }

    Optional<MemberAccounts> member(String reference) {
        return Optional.ofNullable(members.get(reference));
    }

    /** Whether a number means another member than it did when it was given, or nobody any more. */
    boolean meansAnother(String number) {
        return member(number)
                .filter(known -> known.number().value().equals(number))
                .isEmpty();
    }

    /** Where the status points of a transaction are: they stay with the number that earned them. */
    AccountId status(Original original) {
        return Optional.ofNullable(formerStatus.get(original.member()))
                .or(() -> member(original.member().value()).map(MemberAccounts::status))
                .orElseThrow();
    }

    LocalDate dateOf(Instant instant) {
        return programme.dateOf(instant);
    }

    /** The date in whose period something counts: when it happened, or the first that still takes postings. */
    LocalDate businessDate(Instant occurredAt) {
        LocalDate date = dateOf(occurredAt);
        return date.isBefore(openFrom) ? openFrom : date;
    }

    Optional<ContractView> contract(Instant occurredAt) {
        LocalDate date = dateOf(occurredAt);
        return contracts.stream().filter(version -> version.inForceOn(date)).findFirst();
    }

    /** The contract's on the date; the usual ones where none was in force. */
    Limits limits(Instant at) {
        return contract(at).map(version -> version.terms().limits()).orElse(Limits.DEFAULT);
    }

    /** The rates of the contract for what happened; there is one, and the member is known. */
    Rates rates(Instant occurredAt, String member, Goods goods) {
        var occasion = new Occasion(
                goods.product(), goods.category(), member(member).orElseThrow().tier(), dateOf(occurredAt));
        return contract(occurredAt).orElseThrow().terms().rates(occasion);
    }

    /** The rates by which a transaction was decided. */
    Rates rates(Original original) {
        return contract(original.contract())
                .terms()
                .rates(original.accrualLine(), original.statusLine(), original.redemptionLine());
    }

    /** The rates by which captures of an authorisation are priced. */
    Rates rates(Authorised authorised) {
        return contract(authorised.contract()).terms().rates(0, 0, authorised.rateLine());
    }

    ContractView contract(int number) {
        return contracts.stream()
                .filter(version -> version.version() == number)
                .findFirst()
                .orElseThrow();
    }

    /** What the partner may still give. */
    Means means() {
        return means;
    }

    /** What the club gives beyond the contract. */
    Bonuses.OfBatch bonuses() {
        return bonuses;
    }

    /** Keeps the bonuses of what was posted. */
    void keepBonuses(Collection<PartnerTransaction> rows) {
        bonuses.keep(rows.stream()
                .filter(row -> row.accepted && row.entry != null)
                .map(row -> new Bonuses.Decided(row.reference, row.number, row.entry, row.recordedAt))
                .toList());
    }

    /** How many days late a message may be that happened then; where nothing is agreed for its date, by the latest contract. */
    OptionalInt lateDays(Instant occurredAt) {
        return contract(occurredAt).or(() -> contracts.stream().findFirst()).stream()
                .mapToInt(version -> version.terms().lateDays())
                .findFirst();
    }

    /** How many reversals wait for this reference. */
    long parked(String original) {
        return parked.getOrDefault(original, 0L);
    }

    void park(String original) {
        parked.merge(original, 1L, Long::sum);
    }

    /** The accepted transaction of this reference. */
    Optional<Original> accepted(String reference) {
        return Optional.ofNullable(accepted.get(reference));
    }

    /** The accepted authorisation of this reference. */
    Optional<Authorised> authorised(String reference) {
        return Optional.ofNullable(authorised.get(reference));
    }

    void accept(PartnerTransaction row) {
        accepted.put(row.reference, Original.of(row, List.of()));
        if (row.kind == TransactionKind.AUTHORISATION) {
            authorised.put(row.reference, Authorised.of(row, List.of()));
        } else if (row.kind == TransactionKind.REVERSAL) {
            accepted.computeIfPresent(row.original, (reference, original) -> original.less(row));
        } else if (row.original != null) {
            authorised.computeIfPresent(row.original, (reference, left) -> left.after(row));
        }
    }
}
