package io.hansa.club.earning;

import static io.hansa.club.earning.Rules.budget;
import static io.hansa.club.earning.Rules.counters;
import static io.hansa.club.earning.Rules.fixed;
import static io.hansa.club.earning.Rules.gold;
import static io.hansa.club.earning.Rules.limited;
import static io.hansa.club.earning.Rules.rule;
import static io.hansa.club.earning.Rules.sale;
import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.Explanation.Line;
import io.hansa.club.earning.Explanation.Outcome;
import io.hansa.kernel.EntryNumber;
import io.hansa.partners.transaction.TransactionNumber;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a partner is told of what rules made of its message, at which partner AIR sold for 100 yuan to a member of tier GOLD. */
class ForPartnerTest {

    private static List<Line> told(EarningRule... rules) {
        List<Line> lines = Evaluator.decide(Arrays.asList(rules), sale(), gold(), counters(0, 0)).stream()
                .map(verdict -> Line.of(verdict, Map.of()))
                .toList();
        return new Explanation(
                        new TransactionNumber(1),
                        new TransactionNumber(1),
                        new EntryNumber(1),
                        "0000000018",
                        sale(),
                        Optional.of(gold()),
                        5,
                        0,
                        lines)
                .forPartner()
                .lines();
    }

    @Test
    void what_gave_something_is_told_whoever_it_was_for() {
        assertThat(told(rule("R", fixed(5), new MemberCondition.InSegment(Set.of("FAMILY")))))
                .extracting(Line::code, Line::given)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("R", 5L));
    }

    @Test
    void what_the_message_lacked_is_told_without_a_word_of_the_member() {
        Line line = told(rule("R", fixed(5), new MessageCondition.AmountAtLeast(20_000)))
                .get(0);

        var notMet = (Verdict.NotMet) line.verdict().orElseThrow();
        assertThat(notMet.missing().inputs()).containsEntry("differenceFen", "10000");
        assertThat(notMet.member()).isEqualTo(MemberFacts.UNKNOWN);
    }

    @Test
    void what_the_member_lacked_is_not() {
        Line line = told(rule("R", fixed(5), new MemberCondition.TierAtLeast("PLATINUM")))
                .get(0);

        assertThat(line.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(line.verdict()).isEmpty();
    }

    @Test
    void how_much_a_limit_had_left_is_not() {
        Line cut = told(limited("R", fixed(5), budget(3, Beyond.CUT))).get(0);

        assertThat(cut.outcome()).isEqualTo(Outcome.CUT);
        assertThat(cut.given()).isEqualTo(3);
        assertThat(cut.verdict()).isEmpty();
    }

    @Test
    void rules_for_other_partners_and_for_chosen_members_are_not_known() {
        assertThat(told(
                        rule("R1", fixed(5), new MessageCondition.AtPartner(Set.of("RAIL"))),
                        rule(
                                "R2",
                                fixed(5),
                                new MessageCondition.AmountAtLeast(20_000),
                                new MessageCondition.AtPartner(Set.of("RAIL"))),
                        rule("R3", fixed(5), new MemberCondition.InSegment(Set.of("VIP"))),
                        rule(
                                "R4",
                                fixed(5),
                                new MessageCondition.AmountAtLeast(20_000),
                                new MemberCondition.InGroup(Set.of("G7")))))
                .isEmpty();
    }
}
