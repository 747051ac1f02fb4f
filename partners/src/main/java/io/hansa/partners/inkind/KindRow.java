package io.hansa.partners.inkind;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.dispute.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A delivery as lists show it.
 *
 * @param contract the version whose item it is
 * @param value of one, as agreed
 * @param netted whether its value is set off against money
 * @param waitsFor whose answer it waits for; empty when it is over
 * @param dueOn the last date for the answer
 * @param reverses what it takes back
 * @param takenBackBy what took it back, or waits to
 */
public record KindRow(
        KindNumber number,
        String partnerCode,
        int contract,
        String item,
        LocalizedText name,
        KindDirection direction,
        long quantity,
        Money value,
        boolean netted,
        Optional<String> outlet,
        LocalDate deliveredOn,
        String reference,
        Party reporter,
        KindState state,
        Optional<Party> waitsFor,
        Optional<LocalDate> dueOn,
        Optional<EntryNumber> entry,
        Optional<KindNumber> reverses,
        Optional<KindNumber> takenBackBy,
        Instant reportedAt) {

    /** What all of it is worth. */
    public Money total() {
        return Money.cny(Math.multiplyExact(value.minor(), quantity));
    }

    /** Whether it can be said that it was not so. */
    public boolean canBeTakenBack() {
        return state == KindState.CONFIRMED && reverses.isEmpty() && takenBackBy.isEmpty();
    }
}
