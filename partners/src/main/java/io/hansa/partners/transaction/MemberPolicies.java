package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.partners.partner.PartnerStanding;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.sandbox.Clubs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the club's policies say of the members of a batch, with the accounts that this takes. */
@ApplicationScoped
class MemberPolicies {

    @Inject
    Clubs clubs;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** @param earnedOn when points are earned that the batch brings; today when it only takes back */
    OfBatch of(PartnerStanding partner, Collection<MemberAccounts> members, Set<LocalDate> earnedOn) {
        PointsPolicies policies = clubs.policies(partner.code());
        Unit points = partner.units().points();
        Set<LocalDate> dates = new HashSet<>(earnedOn);
        dates.add(programme.today());
        Set<AccountKey> keys = new HashSet<>();
        members.forEach(member -> dates.forEach(date -> keys.addAll(keys(member, points, policies.of(member, date)))));
        return new OfBatch(policies, points, members, keys.isEmpty() ? Map.of() : accounts.open(keys));
    }

    /** What becomes of what comes back today after it had expired; of a member whom the club no longer knows it is lost. */
    Lapsed lapsed(String partner, Optional<MemberAccounts> member) {
        return lapsed(clubs.policies(partner), member);
    }

    private Lapsed lapsed(PointsPolicies policies, Optional<MemberAccounts> member) {
        return member.map(known -> policies.of(known, programme.today()).lapsed())
                .orElse(Lapsed.LOST);
    }

    private static Set<AccountKey> keys(MemberAccounts member, Unit points, PointsPolicy policy) {
        Set<AccountKey> keys = new HashSet<>();
        if (policy.pending()) {
            keys.add(AccountKey.pending(member.number(), points));
        }
        if (policy.clawback() == Clawback.Kind.DEBT) {
            keys.add(AccountKey.debt(member.number(), points));
        }
        return keys;
    }

    /** Looked up while a batch is decided. */
    final class OfBatch {

        private final PointsPolicies policies;
        private final Unit points;
        private final Map<MemberNumber, MemberAccounts> members = new HashMap<>();
        private final Map<AccountKey, AccountId> opened;

        private OfBatch(
                PointsPolicies policies,
                Unit points,
                Collection<MemberAccounts> members,
                Map<AccountKey, AccountId> opened) {
            this.policies = policies;
            this.points = points;
            members.forEach(member -> this.members.put(member.number(), member));
            this.opened = opened;
        }

        PointsPolicy of(MemberAccounts member, Instant occurredAt) {
            return policies.of(member, programme.dateOf(occurredAt));
        }

        AccountId pending(MemberAccounts member) {
            return opened.get(AccountKey.pending(member.number(), points));
        }

        /** Whether what the member sets aside today does not expire. */
        boolean shields(MemberAccounts member) {
            return policies.of(member, programme.today()).holdsShield();
        }

        /** As {@link MemberPolicies#lapsed(String, Optional)}. */
        Lapsed lapsed(Optional<MemberAccounts> member) {
            return MemberPolicies.this.lapsed(policies, member);
        }

        /** Of a member whom the club no longer knows nothing is owed. */
        Clawback clawback(MemberNumber number) {
            return Optional.ofNullable(members.get(number))
                    .map(member -> policies.of(member, programme.today()).clawback())
                    .map(kind -> clawback(kind, number))
                    .orElse(Clawback.NEVER_BELOW);
        }

        private Clawback clawback(Clawback.Kind kind, MemberNumber number) {
            return switch (kind) {
                case NEVER_BELOW -> Clawback.NEVER_BELOW;
                case PENDING_ONLY -> Clawback.PENDING_ONLY;
                case DEBT -> Clawback.debt(opened.get(AccountKey.debt(number, points)));
            };
        }
    }
}
