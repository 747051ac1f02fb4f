package io.hansa.partners.visit;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.AccountKind;
import io.hansa.ledger.account.Accounts;
import io.hansa.partners.access.Caller;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.HonouredRight;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.port.RightPlace;
import io.hansa.partners.port.VisitMoney;
import io.hansa.partners.refusal.MemberNotActive;
import io.hansa.partners.refusal.OccurredInFuture;
import io.hansa.partners.refusal.OutletNotAllowed;
import io.hansa.partners.refusal.PartnerNotActive;
import io.hansa.partners.refusal.TooLate;
import io.hansa.partners.refusal.UnknownMember;
import io.hansa.partners.refusal.UnknownOutlet;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is asked at an outlet's door before anything moves: is it one, does it take part, who is this, is the right honoured here? */
@ApplicationScoped
class Door {

    /** Clocks of partners' systems are not ours. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    Periods periods;

    @Inject
    Clubs clubs;

    @Inject
    MemberDirectory directory;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /**
     * @throws PartnerNotActive when the partner takes no part
     * @throws UnknownOutlet when it has no such outlet
     * @throws OutletNotAllowed when the caller is limited to others
     */
    PartnerStanding open(Caller caller, String outlet) {
        PartnerStanding partner = partners.standing(caller.requirePartner());
        if (!partner.active()) {
            throw new PartnerNotActive(partner.code());
        }
        if (!partners.knownOutlets(partner.code(), Set.of(outlet)).contains(outlet)) {
            throw new UnknownOutlet(outlet);
        }
        requireOutlet(caller, outlet);
        return partner;
    }

    void requireOutlet(Caller caller, String outlet) {
        if (!caller.outlets().map(codes -> codes.contains(outlet)).orElse(true)) {
            throw new OutletNotAllowed(outlet);
        }
    }

    /**
     * @throws UnknownMember when the reference names nobody
     * @throws MemberNotActive when it has left or is blocked
     */
    MemberAccounts member(PartnerStanding partner, String reference) {
        MemberAccounts member = clubs.members(partner.code())
                .resolve(partner.code(), List.of(reference))
                .get(reference);
        if (member == null) {
            throw new UnknownMember(reference);
        }
        if (!member.active()) {
            throw new MemberNotActive(member.number().value());
        }
        return member;
    }

    /** All numbers under which a member may have reserved: its own, and those of memberships that were merged into it. */
    Set<String> numbersOf(String member) {
        return directory.numbersOf(member);
    }

    /** Enough to compare with who stands there; empty when it is nobody's any more. */
    String maskedName(String partner, String member) {
        return maskedNames(partner, List.of(member)).getOrDefault(member, "");
    }

    /** By member number. */
    Map<String, String> maskedNames(String partner, Collection<String> members) {
        return members.isEmpty()
                ? Map.of()
                : clubs.members(partner).resolve(partner, Set.copyOf(members)).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, found -> found.getValue().maskedName()));
    }

    List<HonouredRight> honoured(PartnerStanding partner, String outlet) {
        return clubs.rights(partner.code())
                .honouredAt(new RightPlace(partner.code(), partner.kind().name(), outlet));
    }

    /** @throws RightNotHonoured when the outlet does not */
    HonouredRight right(PartnerStanding partner, String outlet, String code) {
        return honoured(partner, outlet).stream()
                .filter(right -> right.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new RightNotHonoured(code, outlet));
    }

    /**
     * The contract that was in force.
     *
     * @throws OccurredInFuture when it says that it happened later than now
     * @throws TooLate when it comes later than the contract allows
     */
    ContractView contract(PartnerStanding partner, Instant occurredAt) {
        if (occurredAt.isAfter(programme.now().plus(CLOCK_SKEW))) {
            throw new OccurredInFuture(occurredAt);
        }
        LocalDate date = programme.dateOf(occurredAt);
        ContractView contract = contracts.inForce(partner.code(), date);
        if (date.plusDays(contract.terms().lateDays()).isBefore(programme.today())) {
            throw new TooLate(occurredAt, contract.terms().lateDays());
        }
        return contract;
    }

    VisitMoney money(PartnerStanding partner, ContractView contract) {
        var visiting = contract.terms().visiting();
        Unit unit = partner.units().money();
        return new VisitMoney(
                contract.version(),
                visiting.perVisit().minor(),
                visiting.perGuest().minor(),
                partner.clearing(),
                accounts.open(AccountKey.programme(AccountKind.SETTLEMENT, unit)),
                unit);
    }

    /** The date on which it counts: that of a month which takes no more postings is the first that does. */
    LocalDate businessDate(Instant occurredAt) {
        LocalDate date = programme.dateOf(occurredAt);
        LocalDate openFrom = periods.openFrom();
        return date.isBefore(openFrom) ? openFrom : date;
    }
}
