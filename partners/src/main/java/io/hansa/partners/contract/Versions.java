package io.hansa.partners.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * All versions of a partner's contract, and when each is in force: from the date on which it begins until the first date on which
 * a higher version does. Dates of begin never go down from one version to the next.
 */
final class Versions {

    private final List<Contract> byVersion;

    Versions(List<Contract> byVersion) {
        this.byVersion = List.copyOf(byVersion);
    }

    /** Refuses a version that would change what is in force already. */
    void requireMayBegin(LocalDate begins, LocalDate today) {
        if (byVersion.isEmpty()) {
            return;
        }
        LocalDate latest = byVersion.get(byVersion.size() - 1).begins();
        LocalDate earliest = latest.isAfter(today) ? latest : today.plusDays(1);
        if (begins.isBefore(earliest)) {
            throw new ContractBegun(begins, earliest);
        }
    }

    int next() {
        return byVersion.size() + 1;
    }

    /** The latest first. */
    List<ContractView> views() {
        var views = new ArrayList<ContractView>();
        for (int i = 0; i < byVersion.size(); i++) {
            Optional<LocalDate> until =
                    i + 1 < byVersion.size() ? Optional.of(byVersion.get(i + 1).begins()) : Optional.empty();
            views.add(byVersion.get(i).view(until));
        }
        Collections.reverse(views);
        return views;
    }
}
