package io.hansa.club.simulation;

import io.hansa.club.earning.EarningRule;
import io.hansa.club.earning.PastFact;
import io.hansa.club.earning.PastFacts;
import io.hansa.partners.port.PastMessage;
import io.hansa.partners.port.PastMessages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the messages of a part: facts, which stay as they are whatever is simulated.
 *
 * @param messages in their order
 * @param earlier accruals of parts before, or of before the window, that the part undoes something of
 * @param origins what rules saw of the part's accruals and of the earlier ones, by their numbers
 * @param rests what stays of accruals, by the numbers of what undoes a part of them
 * @param undone those of the part's accruals of which something is undone at any later time
 * @param rights that messages really moved, by their numbers
 */
record Past(
        List<PastMessage> messages,
        List<PastMessage> earlier,
        Map<Long, PastFact> origins,
        Map<Long, PastMessages.Rest> rests,
        Set<Long> undone,
        Map<Long, List<PastFacts.MovedRight>> rights) {

    /** Of what a rule gave, how much a message can take back: of rights that really were given, what really was. */
    long most(Held one, long message, Optional<EarningRule> draft) {
        return one.right().isEmpty() || draft.filter(one.rule()::equals).isPresent()
                ? Long.MAX_VALUE
                : rights.getOrDefault(message, List.of()).stream()
                        .filter(moved -> moved.rule().code().equals(one.rule().code()))
                        .mapToLong(moved -> -moved.count())
                        .sum();
    }
}
