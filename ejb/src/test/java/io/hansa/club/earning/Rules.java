package io.hansa.club.earning;

import io.hansa.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Rules and facts of tests. */
final class Rules {

    static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    private Rules() {}

    static EarningRule rule(String code, Effect effect, Condition... conditions) {
        return rule(code, 0, effect, Optional.empty(), Limits.NONE, conditions);
    }

    static EarningRule limited(String code, Effect effect, Limits limits, Condition... conditions) {
        return rule(code, 0, effect, Optional.empty(), limits, conditions);
    }

    static EarningRule bestOf(String code, int priority, Effect effect, String group) {
        return rule(code, priority, effect, Optional.of(group), Limits.NONE);
    }

    static EarningRule rule(
            String code, int priority, Effect effect, Optional<String> group, Limits limits, Condition... conditions) {
        return new EarningRule(
                code,
                1,
                new EarningTerms(
                        new LocalizedText("规则", "Rule " + code),
                        FROM,
                        Optional.empty(),
                        priority,
                        List.of(conditions),
                        effect,
                        group,
                        limits));
    }

    static Effect fixed(long points) {
        return new Effect.Fixed(Earned.POINTS, points);
    }

    static Limits capped(Cap.Per per, Cap.Of of, long most, Beyond beyond) {
        return new Limits(List.of(new Cap(per, of, most)), Optional.empty(), beyond);
    }

    static Limits budget(long most, Beyond beyond) {
        return new Limits(List.of(), Optional.of(new Budget(most)), beyond);
    }

    /** 100 yuan, 100 points and 10 status points, on a Wednesday. */
    static MessageFacts sale() {
        return sale(10_000, LocalDate.of(2026, 6, 10));
    }

    static MessageFacts sale(long fen, LocalDate on) {
        return new MessageFacts(
                "AIR",
                "T1",
                Optional.of("110105"),
                Optional.of("DUTY-FREE"),
                Optional.of("SKU1"),
                Channel.TILL,
                OptionalLong.of(fen),
                fen / 100,
                fen / 1_000,
                on,
                DaySort.WORKDAY);
    }

    static MemberFacts gold() {
        return new MemberFacts(
                List.of("BASE", "SILVER", "GOLD"),
                Set.of("FAMILY"),
                Set.of("G7"),
                Set.of("KIDS"),
                BirthdayFit.MONTH,
                0,
                4,
                Map.of("TASTING", 3),
                Map.of("SERVICE", 5));
    }

    /** Used and spent: nothing, unless it is said. */
    static Counters counters(long used, long spent) {
        return new Counters() {
            @Override
            public long used(EarningRule rule, Cap cap) {
                return used;
            }

            @Override
            public long spent(EarningRule rule) {
                return spent;
            }
        };
    }
}
