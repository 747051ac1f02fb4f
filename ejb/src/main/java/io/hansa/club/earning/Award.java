package io.hansa.club.earning;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule gave for a message, or what was taken back of it.
 *
 * @param amount in what the rule gives; negative: taken back
 * @param times 1, and -1 where nothing stays
 * @param counted the caps in which it counts, a letter for each period, and {@code B} for the budget
 */
record Award(
        String rule,
        int version,
        String member,
        LocalDate on,
        Earned earned,
        boolean right,
        long amount,
        int times,
        String counted) {

    static final char BUDGET = 'B';

    private static final int LONGEST_NAMES = 160;

    static Award of(Verdict.Applied applied, String member, LocalDate on) {
        EarningRule rule = applied.rule();
        StringBuilder counted = new StringBuilder();
        rule.terms().limits().caps().stream()
                .map(cap -> cap.per().letter())
                .distinct()
                .forEach(counted::append);
        if (rule.terms().limits().budget().isPresent()) {
            counted.append(BUDGET);
        }
        return new Award(
                rule.code(),
                rule.version(),
                member,
                on,
                rule.terms().effect().earned(),
                applied.right().isPresent(),
                applied.given(),
                1,
                counted.toString());
    }

    /** Takes back so much of it. */
    Award back(long part, boolean whole) {
        return new Award(rule, version, member, on, earned, right, -part, whole ? -1 : 0, counted);
    }

    Award left(long rest) {
        return new Award(rule, version, member, on, earned, right, rest, times, counted);
    }

    long points() {
        return right || earned == Earned.STATUS ? 0 : amount;
    }

    long status() {
        return earned == Earned.STATUS ? amount : 0;
    }

    /** The rules that gave them, for an entry's why: as many as there is room for. */
    static String names(List<Award> awards) {
        StringBuilder names = new StringBuilder();
        int named = 0;
        for (Award award : awards) {
            String name = award.rule + " v" + award.version;
            if (names.length() + name.length() > LONGEST_NAMES) {
                return names.append(" +").append(awards.size() - named).toString();
            }
            names.append(names.length() == 0 ? "" : ", ").append(name);
            named++;
        }
        return names.toString();
    }
}
