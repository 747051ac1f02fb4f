package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.decision.OwnProposal;
import io.hansa.club.group.AddContact;
import io.hansa.club.group.ContactPlace;
import io.hansa.club.group.ContactRole;
import io.hansa.club.group.GroupContacts;
import io.hansa.club.group.Groups;
import io.hansa.club.group.Industry;
import io.hansa.club.group.OpenGroup;
import io.hansa.club.group.ScorePower;
import io.hansa.club.ladder.BegunLadders;
import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.LadderTerms;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.ladder.Periods;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Period;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.transaction.TransactionRequest;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestPartners;
import io.hansa.web.security.AsStaff;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for beside status points, on a second ladder whose period rolls: from partners' messages and staff's requests on. */
@InContainer
class QualificationIT {

    @Inject
    AsSystem system;

    @Inject
    AsStaff staff;

    @Inject
    BegunLadders begun;

    @Inject
    TierWorld world;

    @Inject
    TestMembers members;

    @Inject
    TestPartners partners;

    @Inject
    Transactions transactions;

    @Inject
    Tiers tiers;

    @Inject
    TierRequests requests;

    @Inject
    Groups groups;

    @Inject
    GroupContacts contacts;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    Programme programme;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    private String ladder;
    private String partner;
    private MemberNumber member;
    private LocalDate today;

    @BeforeEach
    void a_ladder_of_the_last_month() {
        ladder = world.ladder(new LadderTerms(
                List.of(
                        TierWorld.step("BASE", 0),
                        TierWorld.step(
                                "SILVER",
                                0,
                                new Criterion(Measure.SPEND, 30_000),
                                new Criterion(Measure.ACTIVITIES, 3)),
                        TierWorld.step("GOLD", 0, new Criterion(Measure.TENURE_MONTHS, 24)),
                        TierWorld.step("PLATINUM", 0, new Criterion(Measure.STANDING, 60))),
                new Periods(PeriodKind.ROLLING, 1),
                0,
                true));
        partner = partners.withContract();
        member = members.withPoints(0);
        today = programme.today();
    }

    @Test
    void spend_and_activities_lift_with_the_message_that_is_enough_and_what_was_taken_back_is_missed_at_the_review() {
        begun.whileInForce(ladder, () -> {
            accrue("first", 20_000);
            accrue("second", 15_000);
            assertThat(world.tier(member, ladder))
                    .as("enough money, too few times")
                    .isEqualTo("BASE");
            accrue("third", 1_000);
            return null;
        });

        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, SILVER qualified");
        assertThat(why())
                .containsEntry("ladder", ladder + " v1")
                .containsEntry("period", month().toString())
                .containsEntry("spend", "36000")
                .containsEntry("needs.spend", "30000")
                .containsEntry("activities", "3")
                .containsEntry("needs.activities", "3");
        assertThat(world.days(member)).isEqualTo(today + " 36000 3");

        begun.whileInForce(ladder, () -> {
            post(new Reversal("k-back", "back", programme.now(), "second"));
            accrue("fourth", 1_000);
            post(new Reversal("k-again", "again", programme.now(), "fourth"));
            return null;
        });
        assertThat(world.days(member)).isEqualTo(today + " 21000 2");
        assertThat(world.tier(member, ladder)).as("until the review").isEqualTo("SILVER");

        reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, SILVER qualified, BASE fallen");
        assertThat(why())
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
            accrue("one", 1_000);
            post(accrual(newcomer, "other", 1_000));
            return null;
        });

        assertThat(world.moves(newcomer, ladder)).isEqualTo("BASE enrolment");
        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, GOLD qualified");
        assertThat(why()).containsEntry("tenureMonths", "25").containsEntry("needs.tenureMonths", "24");
        reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).endsWith("GOLD qualified, GOLD kept");
    }

    @Test
    void a_score_over_a_group_lifts_when_a_second_person_has_approved_it_and_is_missed_when_it_has_ended() {
        String group = groupOf(member, 4);
        assertThat(contactOf(member)).isEqualTo(new ContactPlace(group, "Shipping " + group, Optional.of(4)));
        int decides = contactOf(member).decides().orElseThrow();
        TierRequestView scored = begun.whileInForce(ladder, () -> {
            accrue("one", 1_000);
            TierRequestView asked = ask("ann", score(group, 46, decides));
            assertThatThrownBy(() -> approve("ann", asked)).isInstanceOf(OwnProposal.class);
            assertThat(world.tier(member, ladder)).isEqualTo("BASE");
            approve("ben", asked);
            return asked;
        });

        assertThat(world.moves(member, ladder)).isEqualTo("BASE enrolment, PLATINUM qualified");
        assertThat(why()).containsEntry("standing", "60").containsEntry("needs.standing", "60");
        begun.whileInForce(ladder, () -> {
            approve("ben", ask("ann", end(scored.number())));
            return null;
        });
        assertThat(world.tier(member, ladder)).as("until the review").isEqualTo("PLATINUM");
        reviewAfterAMonth();
        assertThat(world.moves(member, ladder)).endsWith("PLATINUM qualified, GOLD fallen");
        assertThat(why()).containsEntry("standing", "0").containsEntry("needs.standing", "60");
    }

    @Test
    void a_score_is_about_a_group_that_is_there_and_open_and_asked_once() {
        String group = groupOf(member, 5);
        AskTierRequest asked = score(group, 20, 100);
        begun.whileInForce(ladder, () -> {
            accrue("one", 1_000);
            refused("invalid-tier-request-group", score("GROUP-7", 20, 100));
            TierRequestView first = ask("ann", asked);
            assertThat(ask("ann", asked).number()).isEqualTo(first.number());
            refused("idempotency-conflict", again(asked, group, 21));
            system.call(() -> groups.close(group));
            refused("invalid-tier-request-group", score(group, 20, 100));
            return null;
        });
        assertThat(system.call(() -> contacts.of(member))).isEmpty();
    }

    private void refused(String code, AskTierRequest asked) {
        assertThatThrownBy(() -> ask("ann", asked))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private TierRequestView ask(String login, AskTierRequest asked) {
        return staff.call(login, Roles.SERVICE, () -> requests.ask(asked));
    }

    private void approve(String login, TierRequestView asked) {
        staff.call(login, Roles.FINANCE, () -> requests.approve(asked.number()));
    }

    private AskTierRequest score(String group, int influence, int decides) {
        return asked(UUID.randomUUID().toString(), Optional.of(group), influence, decides, Optional.empty());
    }

    private AskTierRequest again(AskTierRequest before, String group, int influence) {
        return asked(before.requestKey(), Optional.of(group), influence, before.decides(), Optional.empty());
    }

    private AskTierRequest end(String number) {
        return asked(UUID.randomUUID().toString(), Optional.empty(), 0, 0, Optional.of(number));
    }

    private AskTierRequest asked(
            String key, Optional<String> group, int influence, int decides, Optional<String> ends) {
        return new AskTierRequest(
                key,
                ends.isPresent() ? TierRequestKind.END : TierRequestKind.SCORE,
                member,
                ladder,
                Optional.empty(),
                group,
                influence,
                decides,
                Optional.empty(),
                ends,
                TierRequestReason.INFLUENCE,
                "speaks for the buyers");
    }

    private String groupOf(MemberNumber contact, int power) {
        String code = "G"
                + UUID.randomUUID()
                        .toString()
                        .replaceAll("-", "")
                        .substring(0, 10)
                        .toUpperCase();
        system.run(() -> {
            groups.open(new OpenGroup(
                    code, "Shipping " + code, Industry.I, "110000", Optional.empty(), Set.of(), Optional.empty()));
            long id = contacts.add(new AddContact(
                    code,
                    Optional.of(contact),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    ContactRole.TRAVEL));
            contacts.score(new ScorePower(id, power, "signs the travel policy", today));
        });
        return code;
    }

    private ContactPlace contactOf(MemberNumber contact) {
        return system.call(() -> contacts.of(contact)).get(0);
    }

    private Period month() {
        LocalDate until = today.plusDays(1);
        return new Period(until.minusMonths(1), until);
    }

    /** What the last decision on the ladder saw. */
    private Map<String, String> why() {
        return tiers.history(member, Optional.empty(), 20).rows().stream()
                .filter(change -> change.ladder().equals(ladder))
                .findFirst()
                .orElseThrow()
                .inputs();
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

    private void reviewAfterAMonth() {
        var run = system.call(() -> runs.start(new StartRun(
                ReviewRun.KIND,
                UUID.randomUUID().toString(),
                Map.of(
                        ReviewRun.LADDER,
                        ladder,
                        ReviewRun.AS_OF,
                        today.plusMonths(1).toString()))));
        while (!system.call(() -> runs.view(run)).state().isOver()) {
            worker.work();
        }
        assertThat(system.call(() -> runs.view(run)).error()).isEmpty();
    }

    private void accrue(String reference, long fen) {
        post(accrual(member, reference, fen));
    }

    private Accrual accrual(MemberNumber of, String reference, long fen) {
        return Accrual.ofAmount("k-" + reference, reference, programme.now(), TestPartners.OUTLET, of.value(), fen);
    }

    private void post(TransactionRequest... sent) {
        assertThat(system.call(() -> transactions.submitFor(partner, Arrays.asList(sent))))
                .allSatisfy(result -> assertThat(result).isInstanceOf(Accepted.class));
    }
}
