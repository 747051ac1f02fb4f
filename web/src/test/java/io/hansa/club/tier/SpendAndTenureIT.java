package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.ladder.BegunLadders;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Spend, activities and months of membership are asked for on a ladder whose period rolls: partners' messages lift on it. */
@InContainer
class SpendAndTenureIT {

    @Inject
    AsSystem system;

    @Inject
    BegunLadders begun;

    @Inject
    TierWorld world;

    @Inject
    QualifyingWorld qualifying;

    @Inject
    TestMembers members;

    @Inject
    Programme programme;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private String ladder;
    private MemberNumber member;
    private LocalDate today;

    @BeforeEach
    void a_ladder_of_the_last_month() {
        ladder = qualifying.ladder();
        member = members.withPoints(0);
        today = programme.today();
    }

    @Test
    void spend_and_activities_lift_with_the_message_that_is_enough_and_what_was_taken_back_is_missed_at_the_review() {
        begun.whileInForce(ladder, () -> {
            qualifying.accrue(member, "first", 20_000);
            qualifying.accrue(member, "second", 15_000);
            assertThat(world.tier(member, ladder))
                    .as("enough money, too few times")
                    .isEqualTo("BASE");
            qualifying.accrue(member, "third", 1_000);
            return null;
        });

        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, SILVER qualified");
        assertThat(qualifying.why(member))
                .containsEntry("ladder", ladder + " v1")
                .containsEntry("period", month().toString())
                .containsEntry("spend", "36000")
                .containsEntry("needs.spend", "30000")
                .containsEntry("activities", "3")
                .containsEntry("needs.activities", "3");
        assertThat(world.days(member)).isEqualTo(today + " 36000 3");

        begun.whileInForce(ladder, () -> {
            qualifying.post(new Reversal("k-back", "back", programme.now(), "second"));
            qualifying.accrue(member, "fourth", 1_000);
            qualifying.post(new Reversal("k-again", "again", programme.now(), "fourth"));
            return null;
        });
        assertThat(world.days(member)).isEqualTo(today + " 21000 2");
        assertThat(world.tier(member, ladder)).as("until the review").isEqualTo("SILVER");

        qualifying.reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, SILVER qualified, BASE fallen");
        assertThat(qualifying.why(member))
                .containsEntry("spend", "21000")
                .containsEntry("needs.spend", "30000")
                .containsEntry("activities", "2")
                .containsEntry("reached", "BASE");
    }

    @Test
    void months_of_membership_lift_with_the_next_message_and_keep_the_tier() {
        MemberNumber newcomer = members.withPoints(0);
        sinceTwoYears();

        begun.whileInForce(ladder, () -> {
            qualifying.accrue(member, "one", 1_000);
            qualifying.accrue(newcomer, "other", 1_000);
            return null;
        });

        assertThat(world.moves(newcomer, ladder)).isEqualTo("BASE enrolment");
        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, GOLD qualified");
        assertThat(qualifying.why(member))
                .containsEntry("tenureMonths", "25")
                .containsEntry("needs.tenureMonths", "24");
        qualifying.reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).endsWith("GOLD qualified, GOLD kept");
    }

    private Period month() {
        LocalDate until = today.plusDays(1);
        return new Period(until.minusMonths(1), until);
    }

    private void sinceTwoYears() {
        system.inTransaction(() -> em.createNativeQuery(
                        "INSERT INTO club_member_step (id, member, from_state, to_state, reason, words, actor, stepped_at)"
                                + " VALUES (NEXT VALUE FOR club_member_step_seq, ?, NULL, 'ACTIVE', 'OTHER', '',"
                                + " 'system:test', ?)")
                .setParameter(1, member.value())
                .setParameter(2, today.minusMonths(25).minusDays(1).toString())
                .executeUpdate());
    }
}
