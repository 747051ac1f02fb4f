package io.hansa.club.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.ladder.Ladders;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.Actor;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.partners.equivalence.MemberStatusRecorded;
import io.hansa.partners.equivalence.MemberStatusView;
import io.hansa.partners.transaction.TransactionKind;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionsAccepted;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunWorker;
import io.hansa.runs.Runs;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not earned: tiers by hand, floors, scores, partners' tiers; and facts that count for another. On the main ladder. */
@InContainer
class GrantingIT {

    private static final Actor ANN = Actor.parse("staff:ann");
    private static final Actor BEN = Actor.parse("staff:ben");
    private static final Duration TERM = Duration.ofDays(14);

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TierWorld world;

    @Inject
    Tiers tiers;

    @Inject
    Granting granting;

    @Inject
    TierRequestRows rows;

    @Inject
    TierRequests requests;

    @PersistenceContext(unitName = "club")
    EntityManager em;

    @Inject
    MemberFacts facts;

    @Inject
    Standings standings;

    @Inject
    LadderPreviews previews;

    @Inject
    Ladders ladders;

    @Inject
    Runs runs;

    @Inject
    RunWorker worker;

    @Inject
    Event<MemberStatusRecorded> recorded;

    @Inject
    Event<TransactionsAccepted> accepted;

    @Inject
    Programme programme;

    private MemberNumber member;
    private LocalDate nextYear;

    @BeforeEach
    void somebody() {
        member = members.withPoints(0);
        nextYear = LocalDate.of(programme.today().getYear() + 1, 7, 1);
    }

    @Test
    void a_tier_by_hand_is_kept_until_its_day_and_says_who_asked_and_who_approved() {
        approve(TierRequestKind.TIER, "GOLD", Optional.of(nextYear), Optional.empty());

        var progress = tiers.progress(member);
        assertThat(progress.tier().code()).isEqualTo("GOLD");
        assertThat(progress.outlook().keptUntil()).contains(nextYear);
        assertThat(progress.outlook().lowerOn()).contains(nextYear);
        assertThat(progress.outlook().lower().orElseThrow().code()).isEqualTo("SILVER");
        TierChangeRow change = history().get(0);
        assertThat(change.reason()).isEqualTo("by-hand");
        assertThat(change.actor()).isEqualTo(ANN);
        assertThat(change.inputs()).containsEntry("approver", "staff:ben").containsEntry("why", "AGREEMENT");
    }

    @Test
    void a_lower_tier_by_hand_is_not_left_by_what_is_earned_before_its_day() {
        approve(TierRequestKind.TIER, "GOLD", Optional.of(nextYear), Optional.empty());
        approve(TierRequestKind.TIER, "BASE", Optional.of(nextYear), Optional.empty());
        earn(member, 50_000);

        assertThat(tiers.of(member).code()).isEqualTo("BASE");
        MemberNumber other = members.withPoints(0);
        earn(other, 50_000);
        assertThat(tiers.of(other).code()).as("whom nothing holds").isEqualTo("GOLD");
    }

    @Test
    void a_floor_lifts_and_nothing_by_hand_goes_below_it_until_it_has_ended() {
        TierRequest floor = approve(TierRequestKind.FLOOR, "SILVER", Optional.empty(), Optional.empty());

        assertThat(tiers.of(member).code()).isEqualTo("SILVER");
        assertThat(tiers.progress(member).outlook().lower()).isEmpty();
        assertThatThrownBy(() -> approve(TierRequestKind.TIER, "BASE", Optional.of(nextYear), Optional.empty()))
                .isInstanceOf(InvalidTierRequest.class);

        approve(TierRequestKind.END, null, Optional.empty(), Optional.of(floor.number()));
        assertThat(tiers.progress(member).outlook().floor()).isEmpty();
        assertThatThrownBy(() -> approve(TierRequestKind.END, null, Optional.empty(), Optional.of(floor.number())))
                .isInstanceOf(InvalidTierRequest.class);
    }

    @Test
    void a_score_counts_while_it_holds_and_the_highest_counts() {
        assertThat(standing()).isZero();
        TierRequest high = score(90, 51);
        score(40, 20);
        assertThat(standing()).isEqualTo(70);

        approve(TierRequestKind.END, null, Optional.empty(), Optional.of(high.number()));
        assertThat(standing()).isEqualTo(30);
    }

    @Test
    void what_nobody_decides_in_time_lapses_once_and_moves_nobody() {
        TierRequest late = asked(programme.now().minus(TERM));
        TierRequest waiting = asked(programme.now().minus(TERM).plusSeconds(3_600));
        assertThat(state(late)).as("before the tick").isEqualTo(TierRequestState.LAPSED);
        assertThat(system.inTransaction(() -> rows.waiting(programme.now().minus(TERM), late.id() - 1, 200)))
                .extracting(TierRequest::number)
                .contains(waiting.number())
                .doesNotContain(late.number());

        assertThat(system.call(() -> requests.lapseDue(200))).isPositive();
        assertThat(system.call(() -> requests.lapseDue(200))).isZero();

        TierRequest lapsed = system.inTransaction(() -> rows.find(late.id()).orElseThrow());
        assertThat(lapsed.isDecidedBy(TierRequestState.LAPSED, Actor.system("deadline")))
                .isTrue();
        assertThat(state(system.inTransaction(() -> rows.find(waiting.id()).orElseThrow())))
                .isEqualTo(TierRequestState.WAITING);
        assertThat(tiers.of(member).code()).isEqualTo("BASE");
    }

    private TierRequest asked(Instant at) {
        return system.inTransaction(() -> {
            var ask = new AskTierRequest(
                    key(),
                    TierRequestKind.TIER,
                    member,
                    LaddersInForce.MAIN,
                    Optional.of("GOLD"),
                    Optional.empty(),
                    0,
                    0,
                    Optional.of(nextYear),
                    Optional.empty(),
                    TierRequestReason.AGREEMENT,
                    "as agreed");
            TierRequest request = new TierRequest(ask, ANN, at);
            rows.add(request, ask.requestKey());
            return request;
        });
    }

    private TierRequestState state(TierRequest request) {
        return request.stateAt(programme.now(), TERM);
    }

    @Test
    void months_of_membership_leave_out_the_time_away() {
        life("2020-01-01", null, "ACTIVE");
        life("2021-01-01", "ACTIVE", "LEFT");
        life("2023-01-01", "LEFT", "ACTIVE");

        assertThat(tenure("2021-01-01", "2022-01-01")).isEqualTo(12);
        assertThat(tenure("2023-01-01", "2024-01-01")).isEqualTo(24);
    }

    private void life(String date, String from, String to) {
        system.inTransaction(() -> em.createNativeQuery(
                        "INSERT INTO club_member_step (id, member, from_state, to_state, reason, words, actor, stepped_at)"
                                + " VALUES (NEXT VALUE FOR club_member_step_seq, ?, ?, ?, 'OTHER', '', 'system:test', ?)")
                .setParameter(1, member.value())
                .setParameter(2, from)
                .setParameter(3, to)
                .setParameter(4, date)
                .executeUpdate());
    }

    private int tenure(String from, String until) {
        return system.inTransaction(() -> {
            var one = standings.find(member, LaddersInForce.MAIN).orElseThrow();
            var period = new io.hansa.kernel.Period(LocalDate.parse(from), LocalDate.parse(until));
            return facts.of(List.of(one), each -> List.of(period))
                    .get(one)
                    .in(period)
                    .tenureMonths();
        });
    }

    @Test
    void what_a_partner_says_gives_an_equal_tier_and_what_staff_say_waits() {
        say("GOLD", Actor.parse("client:air"));
        assertThat(tiers.of(member).code()).isEqualTo("GOLD");
        assertThat(history().get(0).reason()).isEqualTo("equivalence");
        assertThat(history().get(0).inputs()).containsEntry("partner", "AIR").containsEntry("theirs", "Senator");
        say("SILVER", Actor.parse("client:air"));
        say("GOLD", Actor.parse("client:air"));
        assertThat(history()).hasSize(2);

        MemberNumber other = members.withPoints(0);
        member = other;
        say("GOLD", ANN);
        assertThat(tiers.of(other).code()).isEqualTo("BASE");
        assertThat(system.inTransaction(() -> rows.ofMember(other, Long.MAX_VALUE, 10)))
                .singleElement()
                .satisfies(request -> {
                    assertThat(state(request)).isEqualTo(TierRequestState.WAITING);
                    assertThat(request.askedBy()).isEqualTo(ANN);
                    assertThat(request.tier()).isEqualTo("GOLD");
                });
    }

    @Test
    void what_a_merged_member_earned_counts_for_the_other_until_they_are_parted() {
        MemberNumber second = members.withPoints(0);
        MemberNumber third = members.withPoints(0);
        earn(member, 6_000);
        earn(second, 5_000);
        earn(third, 1_000);

        system.inTransaction(() -> {
            tiers.merge(third, second, BEN);
            tiers.merge(second, member, BEN);
            return null;
        });
        assertThat(tiers.of(member).code()).isEqualTo("SILVER");
        assertThat(tiers.progress(member).statusPoints()).isEqualTo(12_000);
        earn(third, 28_000);
        assertThat(tiers.of(member).code())
                .as("what comes late to a merged one")
                .isEqualTo("GOLD");
        earn(third, -28_000);

        system.inTransaction(() -> {
            tiers.unmerge(second, BEN);
            return null;
        });
        assertThat(tiers.progress(member).statusPoints()).isEqualTo(6_000);
        assertThat(tiers.of(member).code()).as("until the next review").isEqualTo("GOLD");
        assertThat(tiers.progress(second).statusPoints()).isEqualTo(6_000);
        assertThat(world.moves(second, LaddersInForce.MAIN)).isEqualTo("BASE enrolment, BASE merged, BASE unmerged");
        assertThat(tiers.progress(second).outlook().review())
                .isEqualTo(LocalDate.of(programme.today().getYear() + 1, 1, 1));
    }

    @Test
    void a_preview_counts_everybody_and_moves_nobody() {
        earn(member, 50_000);
        String before = tiers.of(member).code();

        RunNumber run = system.call(() -> previews.start(LaddersInForce.MAIN, 1));
        while (!system.call(() -> runs.view(run)).state().isOver()) {
            worker.work();
        }

        PreviewView preview =
                system.call(() -> previews.of(LaddersInForce.MAIN, 1)).orElseThrow();
        assertThat(preview.run().number()).isEqualTo(run);
        assertThat(preview.run().error()).isEmpty();
        assertThat(preview.getRising()).isZero();
        assertThat(preview.getFalling()).isZero();
        assertThat(preview.getStaying()).isEqualTo(preview.run().itemsDone()).isPositive();
        assertThat(preview.rows())
                .filteredOn(row -> row.from().code().equals("GOLD"))
                .singleElement()
                .satisfies(row -> assertThat(row.members()).isPositive());
        assertThat(tiers.of(member).code()).isEqualTo(before);
    }

    private List<TierChangeRow> history() {
        return tiers.history(member, Optional.empty(), 10).rows();
    }

    private int standing() {
        return system.inTransaction(() -> {
            var one = standings.find(member, LaddersInForce.MAIN).orElseThrow();
            var today = new io.hansa.kernel.Period(
                    programme.today(), programme.today().plusDays(1));
            return facts.of(List.of(one), each -> List.of(today))
                    .get(one)
                    .in(today)
                    .standing();
        });
    }

    private void earn(MemberNumber of, long points) {
        system.inTransaction(() -> {
            world.earn(List.of(new Points(of, programme.today(), points)));
            accepted.fire(new TransactionsAccepted(
                    "TEST",
                    List.of(new TransactionsAccepted.Item(
                            new TransactionNumber(1),
                            new EntryNumber(1),
                            TransactionKind.ACCRUAL,
                            of,
                            io.hansa.kernel.Points.ZERO,
                            io.hansa.kernel.Points.of(points),
                            programme.now(),
                            programme.today(),
                            100,
                            points > 0 ? 1 : 0))));
            return null;
        });
    }

    private void say(String ours, Actor by) {
        var status = new MemberStatusView(
                "AIR",
                member,
                "4711",
                "Senator",
                Optional.of(nextYear.minusDays(1)),
                false,
                "",
                by,
                programme.now(),
                Optional.of(ours));
        system.inTransaction(() -> {
            recorded.fire(new MemberStatusRecorded(status));
            return null;
        });
    }

    private TierRequest score(int influence, int decides) {
        return granted(new AskTierRequest(
                key(),
                TierRequestKind.SCORE,
                member,
                LaddersInForce.MAIN,
                Optional.empty(),
                Optional.of("GROUP-7"),
                influence,
                decides,
                Optional.empty(),
                Optional.empty(),
                TierRequestReason.INFLUENCE,
                "speaks for the buyers"));
    }

    private TierRequest approve(TierRequestKind kind, String tier, Optional<LocalDate> until, Optional<String> ends) {
        return granted(new AskTierRequest(
                key(),
                kind,
                member,
                LaddersInForce.MAIN,
                Optional.ofNullable(tier),
                Optional.empty(),
                0,
                0,
                until,
                ends,
                TierRequestReason.AGREEMENT,
                "as agreed"));
    }

    private TierRequest granted(AskTierRequest asked) {
        return system.inTransaction(() -> {
            TierRequest request = new TierRequest(asked, ANN, programme.now());
            rows.add(request, asked.requestKey());
            request.decide(TierRequestState.APPROVED, BEN, programme.now(), programme.today(), "");
            granting.grant(request, BEN);
            return request;
        });
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
