package io.hansa.club.earning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What rules saw of an accrual, for whoever decides it again.
 *
 * @param rules that were in force for it, in {@link EarningRule#ORDER}
 * @param used what counters had before it, by their names without the member
 * @param exact whether all that was asked is as it was then; otherwise some of it is as it is today, because nobody asked then
 */
public record PastFact(
        List<EarningRule> rules,
        MessageFacts message,
        MemberFacts member,
        Map<String, Used> used,
        Map<String, Long> spent,
        boolean exact) {

    public PastFact {
        rules = List.copyOf(rules);
        used = Map.copyOf(used);
        spent = Map.copyOf(spent);
    }

    /** What the member had had by a rule in a period, where that was kept. */
    public Optional<Used> used(EarningRule rule, Cap.Per per) {
        return Optional.ofNullable(used.get(Counter.of("", rule.code(), per, message.on())));
    }

    /** What a rule had given to all, where that was kept. */
    public Optional<Long> spent(EarningRule rule) {
        return Optional.ofNullable(spent.get(rule.code()));
    }

    /** As the n-th accrual of the member, counted by somebody else. */
    public PastFact counted(long atPartner, long ever) {
        return new PastFact(rules, message, member.counted(atPartner, ever), used, spent, exact);
    }
}
