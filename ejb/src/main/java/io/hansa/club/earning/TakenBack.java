package io.hansa.club.earning;

import io.hansa.partners.port.Bonuses.Decided;
import java.util.List;
import java.util.Map;

/**
 * What was taken back of what rules gave for an accrual, because a part of it was undone.
 *
 * @param original the accrual's reference
 * @param before what had been given for it, and was left
 * @param rest what stays of the message
 * @param awards what was taken back, of each rule of which something was
 */
record TakenBack(String original, Given before, MessageFacts rest, List<Award> awards) {

    /** @param taken what really was */
    FactRows.Message message(Decided decided, long origin, List<Award> taken) {
        return new FactRows.Message(
                decided.number(),
                origin,
                decided.entry().value(),
                before.member(),
                before.book(),
                before.on(),
                taken.stream().mapToLong(Award::points).sum(),
                taken.stream().mapToLong(Award::status).sum(),
                AwardsJson.write(taken),
                FactsJson.write(new FactsJson.Facts(rest, before.facts().member(), Map.of(), Map.of())),
                decided.recordedAt());
    }
}
