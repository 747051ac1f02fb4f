package io.hansa.partners.port;

import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.journal.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody was turned away that had right and place.
 *
 * @param refusal its number
 * @param right its code
 * @param held what is still set aside for it; empty when that is over
 * @param lost the entry by which it was lost, as if nobody had come
 * @param points what the member is given
 * @param penalty what the partner pays
 * @param penaltyFen the same as an amount
 */
public record MakeGood(
        String refusal,
        String right,
        LocalizedText rightName,
        MemberNumber member,
        Optional<HeldRight> held,
        Optional<EntryNumber> lost,
        long points,
        List<Leg> penalty,
        long penaltyFen,
        int contract,
        LocalizedText outlet,
        Instant occurredAt,
        LocalDate businessDate,
        Actor actor) {}
