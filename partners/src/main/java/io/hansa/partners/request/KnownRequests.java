package io.hansa.partners.request;

import io.hansa.kernel.IdempotencyConflict;
import io.hansa.kernel.RequestKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Does a request once. */
@ApplicationScoped
public class KnownRequests {

    @Inject
    RequestRows rows;

    /**
     * What the request made, now or before.
     *
     * @param content its hash, without the key
     * @param work makes the thing, and gives its number or code
     * @throws IdempotencyConflict when the key came with other content before
     */
    public Known once(RequestKey key, byte[] content, Supplier<String> work) {
        Optional<KnownRequest> known = rows.find(key);
        if (known.isPresent()) {
            if (!known.get().isOf(content)) {
                throw new IdempotencyConflict(key.key());
            }
            return new Known(known.get().result(), true);
        }
        String result = work.get();
        rows.add(new KnownRequest(key, content, result), key);
        return new Known(result, false);
    }
}
