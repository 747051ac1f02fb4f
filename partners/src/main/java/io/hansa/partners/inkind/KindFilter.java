package io.hansa.partners.inkind;

import io.hansa.partners.dispute.Party;
import java.util.Optional;

/**
 * Which deliveries to list; what is empty does not narrow.
 *
 * @param partnerCode set to the caller's own for portal users
 * @param waitsFor those that wait for an answer of this side
 */
public record KindFilter(
        Optional<String> partnerCode, Optional<KindState> state, Optional<Party> waitsFor, Optional<String> item) {

    public static final KindFilter ALL =
            new KindFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The same, of the caller's own partner only where the caller has one. */
    KindFilter within(Optional<String> own) {
        return new KindFilter(own.or(() -> partnerCode), state, waitsFor, item);
    }
}
