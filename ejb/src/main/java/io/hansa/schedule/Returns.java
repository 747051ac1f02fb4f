package io.hansa.schedule;

import io.hansa.club.household.Leaving;
import io.hansa.kernel.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Looks at all households that somebody has left who waits for what is held, each in a transaction of its own: one that fails, or has
 * to wait for long, keeps no other from its turn.
 */
@ApplicationScoped
class Returns {

    @Inject
    Leaving leaving;

    void returnReleased() {
        Optional<String> last = returnSome(Optional.empty());
        while (last.isPresent()) {
            last = returnSome(last);
        }
    }

    private Optional<String> returnSome(Optional<String> after) {
        Slice<String> waiting = leaving.waiting(after, Slice.MAX_LIMIT);
        waiting.rows().forEach(household -> Tick.of(() -> leaving.returnReleased(household)));
        return waiting.next();
    }
}
