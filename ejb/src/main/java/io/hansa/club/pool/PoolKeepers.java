package io.hansa.club.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The keepers of all kinds of pools. */
@ApplicationScoped
class PoolKeepers {

    @Inject
    @Any
    Instance<PoolKeeper> all;

    PoolKeeper of(PoolKind kind) {
        return all.stream()
                .filter(keeper -> keeper.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody keeps pools of kind " + kind));
    }

    PoolKeeper of(PoolHolder holder) {
        return of(holder.kind());
    }

    /** In the order of their kinds. */
    List<PoolKeeper> inOrder() {
        return all.stream().sorted(Comparator.comparing(PoolKeeper::kind)).toList();
    }
}
