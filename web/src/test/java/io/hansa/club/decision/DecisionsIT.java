package io.hansa.club.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.expiry.ExpiryPolicies;
import io.hansa.club.expiry.ExpiryPolicyView;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.club.expiry.PolicyScope;
import io.hansa.club.expiry.SetExpiryPolicy;
import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestRights;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Staff's versions wait for a second person, and the database knows it too. Each test is about a unit of its own. */
@InContainer
class DecisionsIT {

    private static final Actor ANN = Actor.parse("staff:ann");

    @Inject
    AsSystem system;

    @Inject
    Decisions decisions;

    @Inject
    ExpiryPolicies policies;

    @Inject
    PoliciesInForce inForce;

    @Inject
    TestMembers members;

    @Inject
    TestRights rights;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private Unit unit;
    private PolicyScope scope;
    private String proposal;
    private LocalDate begins;

    /** As staff's page appends it. */
    @BeforeEach
    void a_version_that_ann_proposed() {
        unit = rights.right(true);
        scope = new PolicyScope(unit, Optional.empty(), Optional.empty());
        proposal = "expiry-policy:" + unit + " v1";
        begins = programme.today().plusDays(2);
        sql(
                "INSERT INTO club_expiry_policy (unit, tier, region, version, begins, life_end, pending, pending_days, grace_days,"
                        + " holds_shield, lapsed, clawback, set_by, set_at) VALUES ('" + unit + "', '*', '*', 1, '"
                        + begins
                        + "', 'NEVER', 'NONE', 0, 0, 1, 'LOST', 'NEVER_BELOW', '" + ANN + "', UTC_TIMESTAMP(6))");
    }

    private void sql(String text) {
        system.inTransaction(() -> {
            try (Connection connection = dataSource.getConnection();
                    var statement = connection.createStatement()) {
                return statement.executeUpdate(text);
            } catch (SQLException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        });
    }

    private void insert(String of, String proposer, String verdict, String by) {
        sql("INSERT INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words) VALUES ('" + of
                + "', '" + proposer + "', '" + verdict + "', '" + by + "', UTC_TIMESTAMP(6), '')");
    }

    private boolean decide(String by, Verdict verdict) {
        var decision =
                new Decision(verdict, Actor.parse(by), programme.now(), verdict == Verdict.REFUSED ? "too long" : "");
        return system.inTransaction(() -> decisions.decide(proposal, ANN, decision));
    }

    @Test
    void what_waits_holds_for_nobody_and_what_was_approved_does() {
        MemberNumber member = members.withPoints(0);
        assertThat(version().waits()).isTrue();
        assertThat(name(member)).isEqualTo(unit + " v0");

        assertThat(decide("staff:ben", Verdict.APPROVED)).isTrue();

        assertThat(version().decision()).get().extracting(Decision::by).hasToString("staff:ben");
        // each server looks anew within half a minute; a job's version makes this one look at once
        system.run(() -> policies.set(new SetExpiryPolicy(
                new PolicyScope(rights.right(true), Optional.empty(), Optional.empty()),
                1,
                begins,
                version().terms())));
        assertThat(name(member)).isEqualTo(unit + " v1");
    }

    @Test
    void of_many_who_decide_at_once_one_does() {
        List<Callable<Object>> works = IntStream.range(0, 20)
                .mapToObj(i ->
                        (Callable<Object>) () -> decide("staff:s" + i, i % 2 == 0 ? Verdict.APPROVED : Verdict.REFUSED))
                .toList();

        List<String> outcomes = Parallel.outcomes(works);

        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(outcomes.stream().filter(outcome -> !outcome.equals("done"))).containsOnly("proposal-decided");
    }

    @Test
    void the_database_refuses_who_decides_on_their_own() {
        assertThatThrownBy(() -> insert(proposal, "staff:ann", "APPROVED", "staff:ann"))
                .hasMessageContaining("club_decision_two");
        assertThatThrownBy(() -> insert(proposal, "staff:eve", "APPROVED", "staff:ann"))
                .hasMessageContaining("no such version of this proposer");
        assertThatThrownBy(() -> insert("expiry-policy:" + unit + " v2", "staff:ann", "APPROVED", "staff:ben"))
                .hasMessageContaining("no such version of this proposer");
        assertThatThrownBy(() -> insert(proposal, "staff:ann", "WITHDRAWN", "staff:ben"))
                .hasMessageContaining("club_decision_withdrawn");
    }

    @Test
    void what_was_decided_is_never_changed() {
        decide("staff:ben", Verdict.REFUSED);

        assertThatThrownBy(() -> decide("staff:ben", Verdict.APPROVED)).isInstanceOf(ProposalDecided.class);
        assertThatThrownBy(
                        () -> sql("UPDATE club_decision SET verdict = 'APPROVED' WHERE proposal = '" + proposal + "'"))
                .hasMessageContaining("denied");
        assertThat(version().decision()).get().extracting(Decision::verdict).isEqualTo(Verdict.REFUSED);
    }

    private ExpiryPolicyView version() {
        return system.call(() -> policies.version(scope, 1));
    }

    private String name(MemberNumber member) {
        return system.call(() -> inForce.of(member, unit, begins)).name();
    }
}
