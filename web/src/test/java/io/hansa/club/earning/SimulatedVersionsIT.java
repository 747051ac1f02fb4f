package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.runs.RunNumber;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody approves a rule that was not simulated without saying why, and the database knows it too. */
@InContainer
class SimulatedVersionsIT {

    private static final Actor BEN = Actor.parse("staff:ben");

    @Inject
    AsSystem system;

    @Inject
    SimulatedVersions simulated;

    @Inject
    EarningRules rules;

    @Inject
    Programme programme;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private EarningRule rule;

    /** As staff's page appends it. */
    @BeforeEach
    void a_draft_of_anns() {
        rule = new EarningRule(
                "V" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(),
                1,
                new EarningTerms(
                        new LocalizedText("规则", "Rule"),
                        programme.today().plusDays(1),
                        Optional.empty(),
                        1,
                        List.of(),
                        new Effect.Fixed(Earned.POINTS, 1),
                        Optional.empty(),
                        Limits.NONE));
        sql("INSERT INTO club_earning_rule (code, version, terms, set_by, set_at) VALUES ('" + rule.code() + "', 1, '"
                + TermsJson.write(rule.terms()) + "', 'staff:ann', UTC_TIMESTAMP(6))");
    }

    @Test
    void without_a_simulation_the_second_person_says_why() {
        assertThatThrownBy(this::approves).hasStackTraceContaining("was not simulated");
        for (String nothing : List.of("", "  ", "x".repeat(201))) {
            assertThatThrownBy(() -> without(nothing))
                    .isInstanceOfSatisfying(
                            InvalidEarningRule.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("invalid-earning-rule-unsimulated"));
        }

        without(" as last year ");

        approves();
        assertThat(system.call(() -> rules.whyUnsimulated(rule.code(), 1))).contains("as last year");
        assertThat(system.call(() -> rules.isSimulated(rule.code(), 1))).isFalse();
    }

    @Test
    void a_simulation_that_came_to_its_end_is_enough_for_its_own_version() {
        system.inTransaction(() -> {
            simulated.note(rule.code(), 1, new RunNumber(7), BEN, programme.now());
            return rule;
        });

        approves();

        assertThat(system.call(() -> rules.isSimulated(rule.code(), 1))).isTrue();
        assertThat(system.call(() -> rules.isSimulated(rule.code(), 2))).isFalse();
        assertThat(system.call(() -> rules.whyUnsimulated(rule.code(), 1))).isEmpty();
    }

    private void without(String words) {
        system.inTransaction(() -> {
            simulated.without(rule, words, BEN, programme.now());
            return rule;
        });
    }

    private void approves() {
        sql(
                "INSERT INTO club_decision (proposal, proposer, verdict, decided_by, decided_at, words) VALUES ('earning-rule:"
                        + rule.name() + "', 'staff:ann', 'APPROVED', '" + BEN + "', UTC_TIMESTAMP(6), '')");
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
}
