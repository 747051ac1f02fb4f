package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.Occasion;
import io.hansa.partners.contract.Rates;
import io.hansa.partners.contract.Terms;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.partners.transaction.Recomputed.Sums;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reckons what accepted transactions would come to by other terms. Nothing is posted. Each is reckoned by what is left of it after
 * its reversals, and by the tier that its member has now.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Recomputation {

    /** The most transactions that are looked at in one call. */
    public static final int MOST = 1_000;

    @Inject
    CountedRows rows;

    @Inject
    TransactionRows transactions;

    @Inject
    Contracts contracts;

    @Inject
    MemberDirectory members;

    @Inject
    Programme programme;

    /** How many accepted transactions of a partner count in a period. */
    public long count(String partnerCode, Period period) {
        return rows.count(partnerCode, period);
    }

    /**
     * Some of those that count in a period, in the order in which they were recorded.
     *
     * @param begins the date as which the first of the period counts, so that lines with dates are met
     * @param cursor as the call before gave it; empty at the beginning
     */
    public Recomputed recompute(
            String partnerCode, Period period, Terms terms, LocalDate begins, Optional<String> cursor) {
        Place from = Slice.begin(cursor, Place::read, new Place(programme.startOf(period.from()), 0));
        List<PartnerTransaction> found = rows.page(partnerCode, period, from.recordedAt(), from.number(), MOST);
        Map<Long, List<PartnerTransaction>> reversals =
                transactions.reversals(found.stream().map(row -> row.number).toList());
        Map<String, String> tiers = tiers(partnerCode, found, terms);
        List<ContractView> versions = contracts.versions(partnerCode);
        Sums before = Sums.NONE;
        Sums after = Sums.NONE;
        long unearning = 0;
        for (PartnerTransaction row : found) {
            if (row.kind.reversible()) {
                Original original = Original.of(row, reversals.getOrDefault(row.number, List.of()));
                LocalDate on = begins.plusDays(ChronoUnit.DAYS.between(period.from(), row.businessDate));
                Rates rates = terms.rates(new Occasion(
                        Optional.ofNullable(row.product),
                        Optional.ofNullable(row.category),
                        tiers.getOrDefault(row.member, ""),
                        on));
                Sums would = sums(original, rates);
                before = before.plus(sums(original, used(versions, original)));
                after = after.plus(would);
                unearning += !original.reversed() && row.kind == TransactionKind.ACCRUAL && would.points() == 0 ? 1 : 0;
            }
        }
        long visits = found.stream()
                .filter(row -> row.kind == TransactionKind.VOUCHER)
                .count();
        return new Recomputed(found.size(), visits, unearning, before, after, next(found));
    }

    /** Asked for only where a line asks for it. */
    private Map<String, String> tiers(String partner, List<PartnerTransaction> found, Terms terms) {
        if (terms.lines().stream().noneMatch(line -> line.reach().tier().isPresent())) {
            return Map.of();
        }
        var numbers = found.stream()
                .map(row -> row.member)
                .filter(MemberNumber::isValid)
                .collect(Collectors.toSet());
        return members.resolve(partner, numbers).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, member -> member.getValue().tier()));
    }

    private static Rates used(List<ContractView> versions, Original original) {
        return versions.stream()
                .filter(version -> version.version() == original.contract())
                .findFirst()
                .orElseThrow()
                .terms()
                .rates(original.accrualLine(), original.statusLine(), original.redemptionLine());
    }

    private static Sums sums(Original original, Rates rates) {
        if (original.reversed()) {
            return Sums.NONE;
        }
        Yield yield = original.without(0, rates);
        if (original.kind() != TransactionKind.ACCRUAL) {
            return new Sums(0, 0, 0, 0, -yield.money());
        }
        long cost = rates.price().of(yield.points()).minor();
        boolean byPartner = rates.funder() == Funder.PARTNER;
        return new Sums(yield.points(), yield.statusPoints(), byPartner ? cost : 0, byPartner ? 0 : cost, 0);
    }

    private static Optional<String> next(List<PartnerTransaction> found) {
        return found.size() < MOST
                ? Optional.empty()
                : Optional.of(Place.of(found.get(found.size() - 1)).toString());
    }

    private record Place(Instant recordedAt, long number) {

        static Place of(PartnerTransaction row) {
            return new Place(row.recordedAt, row.number);
        }

        static Place read(String cursor) {
            String[] parts = cursor.split("-");
            return new Place(Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
        }

        @Override
        public String toString() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, recordedAt) + "-" + number;
        }
    }
}
