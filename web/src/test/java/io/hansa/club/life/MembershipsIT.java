package io.hansa.club.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.consent.Agreed;
import io.hansa.club.consent.ChangeConsents;
import io.hansa.club.consent.Channel;
import io.hansa.club.consent.Door;
import io.hansa.club.consent.MemberConsents;
import io.hansa.club.consent.Purpose;
import io.hansa.club.consent.Topic;
import io.hansa.club.household.HeadCannotLeave;
import io.hansa.club.household.Households;
import io.hansa.club.member.Beginning;
import io.hansa.club.member.Enrolment;
import io.hansa.club.member.MemberState;
import io.hansa.club.member.MemberStepView;
import io.hansa.club.member.NoSuchStep;
import io.hansa.club.member.StepReason;
import io.hansa.kernel.Actor;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.verification.Verification;
import io.hansa.outbox.Audience;
import io.hansa.outbox.Notification;
import io.hansa.outbox.Outbox;
import io.hansa.runs.DyingServers;
import io.hansa.runs.RunContext;
import io.hansa.runs.RunNumber;
import io.hansa.runs.RunState;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.Somebody;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Leaving, resting, waking and coming back with the real ledger; and what a member agreed to. */
@InContainer
class MembershipsIT {

    private static final int CROWD = 20;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    Enrolment enrolment;

    @Inject
    Memberships memberships;

    @Inject
    Households households;

    @Inject
    Waking waking;

    @Inject
    LapseRun lapse;

    @Inject
    DormancyRun dormancy;

    @Inject
    DyingServers servers;

    @Inject
    MemberConsents consents;

    @Inject
    Agreed agreed;

    @Inject
    Outbox outbox;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @Test
    void points_of_who_left_are_kept_then_taken_once_and_who_comes_back_in_time_has_them() throws SQLException {
        var gone = members.withPoints(700);
        var back = members.withPoints(500);
        for (var member : List.of(gone, back)) {
            system.run(() -> memberships.leave(new LeaveClub(member, StepReason.MOVED, "to Harbin")));
        }
        var view = system.call(() -> memberships.view(gone));
        assertThat(view.state()).isEqualTo(MemberState.LEFT);
        assertThat(view.lapsesOn()).contains(programme.today().plusDays(30));
        lapseOn(programme.today());
        assertThat(available(gone)).as("not yet").isEqualTo(700);

        system.run(() -> memberships.comeBack(back));
        update("UPDATE club_leaver SET lapses_on = CURRENT_DATE - INTERVAL 2 DAY WHERE member = ?", gone.value());
        lapseOn(programme.today());
        lapseOn(programme.today());

        assertThat(available(gone)).isZero();
        assertThat(available(back)).isEqualTo(500);
        assertThat(reasons(back)).containsExactly(StepReason.RETURNED, StepReason.MOVED, StepReason.ENROLLED);
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void who_leaves_leaves_the_household_and_the_head_of_minors_cannot() {
        var head = members.withPoints(0);
        var other = members.bornOn(programme.today().minusYears(12), 0);
        system.run(() -> {
            var household = households.create("Hansa", head);
            households.join(household.number(), other);
        });
        assertThat(system.call(() -> memberships.outlook(head)).headOfOthers()).isTrue();
        assertThatThrownBy(() -> system.run(() -> memberships.leave(new LeaveClub(head, StepReason.PRICE, ""))))
                .isInstanceOf(HeadCannotLeave.class);
        assertThat(state(head)).isEqualTo(MemberState.ACTIVE);

        system.run(() -> memberships.leave(new LeaveClub(other, StepReason.PRICE, "")));
        assertThat(system.call(() -> households.of(other))).isEmpty();
    }

    @Test
    void twenty_at_once_leave_once_and_wake_once() throws SQLException {
        var leaves = members.withPoints(10);
        Callable<?> leave = () -> {
            system.run(() -> memberships.leave(new LeaveClub(leaves, StepReason.SERVICE, "")));
            return null;
        };
        assertThat(Parallel.outcomes(Collections.nCopies(CROWD, leave))).containsOnly("done");
        assertThat(reasons(leaves)).containsExactly(StepReason.SERVICE, StepReason.ENROLLED);

        var sleeper = members.withPoints(0);
        longAgo(sleeper);
        rest(sleeper);
        Callable<?> wake = () -> system.inTransaction(() -> {
            waking.wake(sleeper);
            return null;
        });
        assertThat(Parallel.outcomes(Collections.nCopies(CROWD, wake))).containsOnly("done");
        assertThat(reasons(sleeper)).containsExactly(StepReason.WOKEN, StepReason.IDLE, StepReason.ENROLLED);
    }

    @Test
    void who_does_nothing_for_long_rests_and_who_did_something_does_not() throws SQLException {
        var idle = members.withPoints(0);
        var busy = members.withPoints(30);
        longAgo(idle);
        longAgo(busy);
        rest(idle);
        rest(busy);
        assertThat(state(idle)).isEqualTo(MemberState.DORMANT);
        assertThat(state(busy)).isEqualTo(MemberState.ACTIVE);

        system.inTransaction(() -> {
            waking.wake(idle);
            return null;
        });
        rest(idle);
        assertThat(state(idle)).as("woken today").isEqualTo(MemberState.ACTIVE);
    }

    @Test
    void of_a_run_whose_servers_die_in_each_chunk_everybody_rests_once() throws SQLException {
        var idle = members.withPoints(CROWD, 0);
        for (var member : idle) {
            longAgo(member);
        }

        var params = Map.of(DormancyRun.AS_OF, programme.today().toString());
        var done = servers.work(DormancyRun.KIND, params);

        assertThat(done.state()).isEqualTo(RunState.DONE);
        assertThat(done.itemsDone()).isGreaterThanOrEqualTo(CROWD);
        assertThat(idle).allMatch(member -> reasons(member).equals(List.of(StepReason.IDLE, StepReason.ENROLLED)));
        assertThat(servers.work(DormancyRun.KIND, params).itemsDone()).isZero();
    }

    @Test
    void steps_are_those_that_a_life_allows() {
        var member = members.withPoints(0);
        system.run(() -> memberships.suspend(member, "asked for by the bank"));
        assertThatThrownBy(() -> system.run(() -> memberships.comeBack(member))).isInstanceOf(NoSuchStep.class);
        system.run(() -> memberships.leave(new LeaveClub(member, StepReason.PRICE, "")));
        system.run(() -> memberships.comeBack(member));
        assertThat(state(member)).as("leaving lifts no suspension").isEqualTo(MemberState.SUSPENDED);
        system.run(() -> memberships.resume(member, ""));
        refused("invalid-leaving-reason", new LeaveClub(member, StepReason.ERASED, ""));
        refused("invalid-leaving-words", new LeaveClub(member, StepReason.OTHER, " "));
        assertThat(reasons(member)).startsWith(StepReason.RESUMED, StepReason.RETURNED);

        var prospect = system.call(
                        () -> enrolment.enrol(Somebody.withoutPassword().beginning(Beginning.PROSPECT)))
                .number();
        assertThat(state(prospect)).isEqualTo(MemberState.PROSPECT);
        assertThat(system.call(() -> memberships.view(prospect)).tenure().days())
                .isZero();
    }

    @Test
    void what_is_offered_reaches_those_who_agreed() throws Exception {
        var agrees = members.withPoints(0);
        var refuses = members.withPoints(0);
        assertThat(agreed.to(new Topic(Channel.APP, Purpose.MARKETING), List.of(agrees)))
                .as("with the enrolment")
                .contains(agrees);
        String words = system.call(consents::wording).version();
        system.run(() ->
                consents.change(new ChangeConsents(refuses, Map.of(topic(), false), Door.CONSOLE, words, "form 17")));
        int again = system.call(() ->
                consents.change(new ChangeConsents(refuses, Map.of(topic(), false), Door.CONSOLE, words, "form 17")));
        assertThat(again).isZero();
        assertThat(system.call(() -> consents.history(refuses))).hasSize(2);

        int told = system.inTransaction(
                () -> outbox.offer(Audience.Offer.MARKETING, List.of(offer(agrees), offer(refuses))));
        assertThat(told).isEqualTo(1);
        assertThat(system.<Integer>inTransaction(() -> outbox.offer(Audience.Offer.SURVEY, List.of(offer(agrees)))))
                .as("of surveys nobody has said anything")
                .isZero();
        system.run(() -> memberships.leave(new LeaveClub(agrees, StepReason.PRICE, "")));
        assertThat(system.<Integer>inTransaction(() -> outbox.offer(Audience.Offer.MARKETING, List.of(offer(agrees)))))
                .as("of those who left nobody")
                .isZero();
        assertThatThrownBy(() -> update("DELETE FROM club_consent_fact WHERE member = ?", refuses.value()))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> update("UPDATE club_consent_fact SET given = 1 WHERE member = ?", refuses.value()))
                .isInstanceOf(SQLException.class);
    }

    private static Topic topic() {
        return new Topic(Channel.APP, Purpose.MARKETING);
    }

    private static Notification offer(MemberNumber to) {
        return new Notification(to, "club.welcome", Map.of("member", to.value()), "offer");
    }

    private void lapseOn(LocalDate day) {
        var run = run(LapseRun.AS_OF, day);
        system.inTransaction(() -> lapse.plan(run).stream()
                .map(chunk -> lapse.work(run, chunk.payload()))
                .toList());
    }

    private void rest(MemberNumber member) throws SQLException {
        var run = run(DormancyRun.AS_OF, programme.today());
        long serial = Long.parseLong(member.value().substring(0, 9));
        system.inTransaction(() -> dormancy.work(run, Long.toString(serial)));
    }

    private static RunContext run(String param, LocalDate day) {
        return new RunContext(
                new RunNumber(ThreadLocalRandom.current().nextLong(1_000_000_000, 2_000_000_000)),
                Map.of(param, day.toString()),
                Actor.system("test"),
                Instant.now());
    }

    /** As if it had enrolled two years ago; its first step is a fact and stays, so that there is none. */
    private void longAgo(MemberNumber member) throws SQLException {
        update("UPDATE club_member SET enrolled_at = enrolled_at - INTERVAL 2 YEAR WHERE number = ?", member.value());
    }

    private void refused(String code, LeaveClub command) {
        assertThatThrownBy(() -> system.run(() -> memberships.leave(command)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private MemberState state(MemberNumber member) {
        return system.call(() -> memberships.view(member)).state();
    }

    private List<StepReason> reasons(MemberNumber member) {
        return system.call(() -> memberships.view(member)).steps().stream()
                .map(MemberStepView::reason)
                .toList();
    }

    private long available(MemberNumber member) {
        return statements
                .wallet(accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow())
                .available()
                .amount();
    }

    private void update(String sql, String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
