package io.hansa.club.earning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What live messages can be asked. A rule that asks for more is not taken. */
@ApplicationScoped
class KnownConditions {

    private static final Set<Class<? extends Condition>> NOBODY_TELLS =
            Set.of(Condition.InSegment.class, Condition.InGroup.class);

    /** @throws InvalidEarningRule when nobody can tell what it asks for, or give what it gives */
    void require(EarningTerms terms) {
        InvalidEarningRule.unless(
                terms.conditions().stream().map(Condition::getClass).noneMatch(NOBODY_TELLS::contains),
                "unknown-condition");
        InvalidEarningRule.unless(!(terms.effect() instanceof Effect.Right), "unknown-right");
    }
}
