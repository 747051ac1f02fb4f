package io.hansa.partners.transaction;

import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountId;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.journal.Clawback;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicies;
import io.hansa.partners.port.PointsPolicy;
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
    PointsPolicies policies;

    @Inject
    Accounts accounts;

    @Inject
    Programme programme;

    /** @param earnedOn when points are earned that the batch brings; today when it only takes back */
    OfBatch of(Collection<MemberAccounts> members, Set<LocalDate> earnedOn) {
        Set<LocalDate> dates = new HashSet<>(earnedOn);
        dates.add(programme.today());
        Set<AccountKey> keys = new HashSet<>();
        members.forEach(member -> dates.forEach(date -> keys.addAll(keys(member, policies.of(member, date)))));
        return new OfBatch(members, keys.isEmpty() ? Map.of() : accounts.open(keys));
    }

    private static Set<AccountKey> keys(MemberAccounts member, PointsPolicy policy) {
        Set<AccountKey> keys = new HashSet<>();
        if (policy.pending()) {
            keys.add(AccountKey.pending(member.number(), Unit.PTS));
        }
        if (policy.clawback() == Clawback.Kind.DEBT) {
            keys.add(AccountKey.debt(member.number(), Unit.PTS));
        }
        return keys;
    }

    /** Looked up while a batch is decided. */
    final class OfBatch {

        private final Map<MemberNumber, MemberAccounts> members = new HashMap<>();
        private final Map<AccountKey, AccountId> opened;

        private OfBatch(Collection<MemberAccounts> members, Map<AccountKey, AccountId> opened) {
            members.forEach(member -> this.members.put(member.number(), member));
            this.opened = opened;
        }

        PointsPolicy of(MemberAccounts member, Instant occurredAt) {
            return policies.of(member, programme.dateOf(occurredAt));
        }

        AccountId pending(MemberAccounts member) {
            return opened.get(AccountKey.pending(member.number(), Unit.PTS));
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
                case DEBT -> Clawback.debt(opened.get(AccountKey.debt(number, Unit.PTS)));
            };
        }
    }
}
