package io.hansa.partners.contract;

import io.hansa.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A version of a partner's contract.
 *
 * @param version 1, 2, 3 … within the partner
 * @param until the first date on which it is no longer in force; empty: open-ended. Equal to {@code begins} when it was replaced
 *     before it began
 * @param agreedBy who approved it
 * @param draftedBy who drafted it, another person; empty when a job agreed it, or it is older than approvals
 * @param draft that it was
 */
public record ContractView(
        String partnerCode,
        int version,
        LocalDate begins,
        Optional<LocalDate> until,
        Terms terms,
        Actor agreedBy,
        Instant agreedAt,
        Optional<Actor> draftedBy,
        Optional<DraftNumber> draft) {

    public boolean inForceOn(LocalDate date) {
        return !date.isBefore(begins) && until.map(date::isBefore).orElse(true);
    }
}
