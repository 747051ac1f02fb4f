package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.journal.Clawback;
import io.hansa.partners.port.MemberDirectory;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestRights;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Policies are versions that are appended, and hold for whom they say. Each test is about a right or a region of its own. */
@InContainer
class ExpiryPoliciesIT {

    private static final ExpiryTerms TERMS =
            ExpiryTerms.of(ExpiryRule.of(new LifeEnd.After(3, LifeSpan.YEARS, RoundUp.YEAR)));

    @Inject
    AsSystem system;

    @Inject
    ExpiryPolicies policies;

    @Inject
    PoliciesInForce inForce;

    @Inject
    MemberDirectory directory;

    @Inject
    TestMembers members;

    @Inject
    TestRights rights;

    @Inject
    Members profiles;

    @Inject
    Programme programme;

    private final String region = "ZZ-"
            + Integer.toString(ThreadLocalRandom.current().nextInt(46_656), 36).toUpperCase();
    private Unit unit;

    @BeforeEach
    void a_right_that_no_policy_is_about() {
        unit = rights.right(true);
    }

    @Test
    void a_version_holds_from_its_day_and_is_read_back_as_it_was_set() {
        var rule = new ExpiryRule(
                new LifeEnd.Yearly(List.of(MonthDay.of(3, 31), MonthDay.of(9, 30)), 2),
                OptionalInt.of(12),
                OptionalInt.of(30));
        var terms = new ExpiryTerms(rule, PendingMode.DAYS, 14, 60, false, LapsedMode.GRACE, Clawback.Kind.DEBT);
        var begins = programme.today().plusDays(2);
        var member = members.withPoints(0);

        system.run(() -> profiles.move(member, region));

        set(points(), nextOfPoints(), begins, terms);

        assertThat(inForce.of(member, Unit.PTS, begins.minusDays(1)).scope()).isNotEqualTo(points());
        var policy = inForce.of(member, Unit.PTS, begins);
        assertThat(policy.terms()).isEqualTo(terms);
        assertThat(policy.set()).get().extracting(set -> set.by().toString()).isEqualTo("system:jobs");
    }

    @Test
    void where_points_wait_for_an_event_no_day_makes_them_usable() {
        var begins = programme.today().plusDays(2);
        var member = members.withPoints(0);
        var terms = new ExpiryTerms(
                TERMS.rule(), PendingMode.EVENT, 0, 0, true, LapsedMode.LOST, Clawback.Kind.NEVER_BELOW);
        system.run(() -> profiles.move(member, region));
        set(points(), nextOfPoints(), begins, terms);

        var policy = inForce.of(member, Unit.PTS, begins);

        assertThat(policy.terms()).isEqualTo(terms);
        assertThat(policy.terms().usableOn(begins)).isEmpty();
    }

    @Test
    void a_policy_of_where_the_member_lives_goes_before_one_of_its_tier() {
        var day = programme.today().plusDays(2);
        var member = members.withPoints(0);
        var tier = system.call(() -> directory.resolve("-", List.of(member.value())))
                .get(member.value())
                .tier();
        set(scope("", ""), 1, day, TERMS);
        set(scope(tier, ""), 1, day, TERMS);
        assertThat(name(member, day)).isEqualTo(unit + "." + tier + " v1");

        set(scope("", "CN"), 1, day, TERMS);
        assertThat(name(member, day)).isEqualTo(unit + ".CN v1");

        set(scope("", "CN-BJ"), 1, day, TERMS);
        assertThat(name(member, day)).isEqualTo(unit + ".CN v1");
        system.run(() -> profiles.move(member, "CN-BJ"));
        assertThat(name(member, day)).isEqualTo(unit + ".CN-BJ v1");
    }

    @Test
    void what_is_in_force_is_not_changed() {
        assertThatThrownBy(() -> set(scope("", ""), 1, programme.today(), TERMS))
                .isInstanceOf(ExpiryPolicyBegun.class);
    }

    @Test
    void of_two_who_set_the_same_version_one_is_told_so() {
        var begins = programme.today().plusDays(2);
        set(scope("", ""), 1, begins, TERMS);

        assertThatThrownBy(() -> set(scope("", ""), 1, begins, TERMS)).isInstanceOf(ExpiryPolicyChanged.class);
        set(scope("", ""), 2, begins, TERMS);
        assertThat(system.call(() -> policies.nextVersion(scope("", "")))).isEqualTo(3);
    }

    @Test
    void a_tier_that_is_not_on_the_ladder_has_no_policy() {
        assertThatThrownBy(() -> set(scope("TIN", ""), 1, programme.today().plusDays(2), TERMS))
                .isInstanceOf(InvalidExpiryPolicy.class);
    }

    @Test
    void a_policy_of_a_right_holds_from_its_day_and_asks_for_nothing_that_only_points_know() {
        var begins = programme.today().plusDays(2);
        var member = members.withPoints(0);
        for (ExpiryTerms terms : List.of(
                terms(PendingMode.BY_HAND, true, Clawback.Kind.NEVER_BELOW),
                terms(PendingMode.NONE, false, Clawback.Kind.NEVER_BELOW),
                terms(PendingMode.NONE, true, Clawback.Kind.DEBT))) {
            assertThatThrownBy(() -> set(scope("", ""), 1, begins, terms)).isInstanceOf(InvalidExpiryPolicy.class);
        }

        set(scope("", ""), 1, begins, terms(PendingMode.NONE, true, Clawback.Kind.NEVER_BELOW));

        assertThat(name(member, begins.minusDays(1))).isEqualTo(unit + " v0");
        assertThat(name(member, begins)).isEqualTo(unit + " v1");
    }

    @Test
    void what_is_neither_points_nor_a_counted_right_has_no_policy() {
        var begins = programme.today().plusDays(2);
        for (Unit other : List.of(Unit.STATUS, Unit.CNY, new Unit("NO_SUCH_RIGHT"), rights.right(false))) {
            var scope = new PolicyScope(other, Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> set(scope, 1, begins, TERMS)).isInstanceOf(InvalidExpiryPolicy.class);
        }
    }

    @Test
    void what_ends_in_the_coming_months_is_counted_by_unit() {
        var member = members.withPoints(0);
        rights.grant(member, unit, 4, programme.today().plusDays(40));

        var outlook = system.call(() -> policies.outlook(unit));

        assertThat(outlook.stream().mapToLong(month -> month.ending().lots()).sum())
                .isEqualTo(1);
        assertThat(outlook.stream()
                        .mapToLong(month -> month.ending().points().amount())
                        .sum())
                .isEqualTo(4);
    }

    private static ExpiryTerms terms(PendingMode pending, boolean shield, Clawback.Kind clawback) {
        return new ExpiryTerms(TERMS.rule(), pending, 0, 14, shield, LapsedMode.GRACE, clawback);
    }

    private PolicyScope points() {
        return new PolicyScope(Unit.PTS, Optional.empty(), Optional.of(region));
    }

    /** A region is one of few, and a test's before may have had it. */
    private int nextOfPoints() {
        return system.call(() -> policies.nextVersion(points()));
    }

    private String name(MemberNumber member, LocalDate on) {
        return system.call(() -> inForce.of(member, unit, on)).name();
    }

    private ExpiryPolicyView set(PolicyScope scope, int version, LocalDate begins, ExpiryTerms terms) {
        return system.call(() -> policies.set(new SetExpiryPolicy(scope, version, begins, terms)));
    }

    private PolicyScope scope(String tier, String region) {
        return new PolicyScope(unit, optional(tier), optional(region));
    }

    private static Optional<String> optional(String code) {
        return Optional.of(code).filter(some -> !some.isEmpty());
    }
}
