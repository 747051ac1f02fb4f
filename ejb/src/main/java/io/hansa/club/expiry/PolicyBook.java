package io.hansa.club.expiry;

import io.hansa.kernel.Unit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions of policies, and which of them holds for whom and when. */
final class PolicyBook {

    private static final Comparator<ExpiryPolicyView> BY_WEIGHT = Comparator.comparing(
                    ExpiryPolicyView::scope, PolicyScope.BY_WEIGHT)
            .thenComparingInt(ExpiryPolicyView::version);

    private final List<ExpiryPolicyView> versions;
    private final ExpiryTerms otherwise;

    /** @param otherwise what holds where no policy says anything */
    PolicyBook(Collection<ExpiryPolicyView> versions, ExpiryTerms otherwise) {
        this.versions = List.copyOf(versions);
        this.otherwise = otherwise;
    }

    /** Of the most specific scope that has one in force, the last version that has begun. */
    ExpiryPolicyView inForce(Unit unit, String tier, String region, LocalDate on) {
        return versions.stream()
                .filter(policy -> policy.scope().covers(unit, tier, region))
                .filter(policy -> !policy.begins().isAfter(on))
                .max(BY_WEIGHT)
                .orElseGet(() -> initial(unit));
    }

    private ExpiryPolicyView initial(Unit unit) {
        var scope = new PolicyScope(unit, Optional.empty(), Optional.empty());
        return new ExpiryPolicyView(scope, 0, LocalDate.EPOCH, otherwise, Optional.empty(), Optional.empty());
    }

    int nextVersion(PolicyScope scope) {
        return versions.stream()
                        .filter(policy -> policy.scope().equals(scope))
                        .mapToInt(ExpiryPolicyView::version)
                        .max()
                        .orElse(0)
                + 1;
    }
}
