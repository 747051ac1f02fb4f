package io.hansa.club.earning;

import io.hansa.partners.port.Bonuses.Decided;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules gave for an accrual.
 *
 * @param number the accrual's; 0: it is of the batch that is being decided
 * @param awards as they were given
 * @param left of each of them, in the same order
 */
record Given(long number, FactsJson.Facts facts, long book, String member, List<Award> awards, List<Award> left) {

    static Given now(FactsJson.Facts facts, long book, String member, List<Award> awards) {
        return new Given(0, facts, book, member, awards, awards);
    }

    /** @param undoing what undid parts of it since */
    static Given of(FactRows.Message message, List<FactRows.Message> undoing) {
        List<Award> gave = AwardsJson.read(message);
        List<Award> back =
                undoing.stream().flatMap(each -> AwardsJson.read(each).stream()).toList();
        List<Award> left = gave.stream()
                .map(award -> award.left(award.amount()
                        + back.stream()
                                .filter(each -> each.rule().equals(award.rule()))
                                .mapToLong(Award::amount)
                                .sum()))
                .toList();
        return new Given(
                message.transaction(), FactsJson.read(message.facts()), message.book(), message.member(), gave, left);
    }

    boolean isNew() {
        return number == 0;
    }

    LocalDate on() {
        return facts.message().on();
    }

    Given left(List<Award> rest) {
        return new Given(number, facts, book, member, awards, List.copyOf(rest));
    }

    FactRows.Message message(Decided decided) {
        return new FactRows.Message(
                decided.number(),
                decided.number(),
                decided.entry().value(),
                member,
                book,
                on(),
                awards.stream().mapToLong(Award::points).sum(),
                awards.stream().mapToLong(Award::status).sum(),
                AwardsJson.write(awards),
                FactsJson.write(facts),
                decided.recordedAt());
    }
}
