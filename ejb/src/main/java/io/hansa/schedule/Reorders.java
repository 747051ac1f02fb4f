package io.hansa.schedule;

import io.hansa.kernel.Slice;
import io.hansa.partners.prepaid.Blocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Looks at all prepaid partners, so many in a transaction of their own, and tells those that have to buy. */
@ApplicationScoped
class Reorders {

    @Inject
    Blocks blocks;

    void tellDue() {
        Optional<String> last = blocks.tellDue(Optional.empty(), Slice.MAX_LIMIT);
        while (last.isPresent()) {
            last = blocks.tellDue(last, Slice.MAX_LIMIT);
        }
    }
}
