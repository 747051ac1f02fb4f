package io.hansa.club.expiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyBookTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);
    private static final ExpiryTerms OTHERWISE = ExpiryTerms.of(ExpiryRule.of(LifeEnd.NEVER));

    @Test
    void where_no_policy_says_anything_the_programmes_default_holds() {
        var policy = book().inForce(Unit.PTS, "GOLD", "CN-BJ", SUMMER);

        assertThat(policy.terms()).isEqualTo(OTHERWISE);
        assertThat(policy.name()).isEqualTo("PTS v0");
    }

    @Test
    void the_last_version_that_has_begun_is_in_force() {
        var book = book(policy("PTS", "", "", 1, SPRING), policy("PTS", "", "", 2, SUMMER));

        assertThat(book.inForce(Unit.PTS, "BASE", "CN", SPRING.minusDays(1)).version())
                .isZero();
        assertThat(book.inForce(Unit.PTS, "BASE", "CN", SPRING).version()).isEqualTo(1);
        assertThat(book.inForce(Unit.PTS, "BASE", "CN", SUMMER.minusDays(1)).version())
                .isEqualTo(1);
        assertThat(book.inForce(Unit.PTS, "BASE", "CN", SUMMER).version()).isEqualTo(2);
    }

    @Test
    void the_most_specific_scope_wins_and_a_region_weighs_more_than_a_tier() {
        var book = book(
                policy("PTS", "", "", 9, SPRING),
                policy("PTS", "GOLD", "", 1, SPRING),
                policy("PTS", "", "CN", 1, SPRING),
                policy("PTS", "", "CN-BJ", 1, SPRING),
                policy("PTS", "GOLD", "CN-BJ", 1, SPRING));

        assertThat(name(book, "BASE", "DE")).isEqualTo("PTS v9");
        assertThat(name(book, "GOLD", "DE")).isEqualTo("PTS.GOLD v1");
        assertThat(name(book, "GOLD", "CN-SH")).isEqualTo("PTS.CN v1");
        assertThat(name(book, "BASE", "CN-BJ")).isEqualTo("PTS.CN-BJ v1");
        assertThat(name(book, "GOLD", "CN-BJ")).isEqualTo("PTS.GOLD.CN-BJ v1");
    }

    @Test
    void a_specific_policy_holds_only_from_its_first_day() {
        var book = book(policy("PTS", "", "", 1, SPRING), policy("PTS", "GOLD", "", 1, SUMMER));

        assertThat(book.inForce(Unit.PTS, "GOLD", "CN", SPRING).name()).isEqualTo("PTS v1");
        assertThat(book.inForce(Unit.PTS, "GOLD", "CN", SUMMER).name()).isEqualTo("PTS.GOLD v1");
    }

    @Test
    void a_policy_is_about_one_unit() {
        var book = book(policy("LOUNGE", "", "", 1, SPRING));

        assertThat(name(book, "BASE", "CN")).isEqualTo("PTS v0");
        assertThat(book.inForce(new Unit("LOUNGE"), "BASE", "CN", SPRING).name())
                .isEqualTo("LOUNGE v1");
    }

    @Test
    void a_country_does_not_cover_one_whose_code_only_begins_alike() {
        assertThat(new PolicyScope(Unit.PTS, Optional.empty(), Optional.of("CN")).covers(Unit.PTS, "BASE", "CNX"))
                .isFalse();
    }

    @Test
    void each_scope_counts_its_own_versions() {
        var gold = new PolicyScope(Unit.PTS, Optional.of("GOLD"), Optional.empty());
        var book = book(policy("PTS", "", "", 7, SPRING), policy("PTS", "GOLD", "", 1, SPRING));

        assertThat(book.nextVersion(gold)).isEqualTo(2);
        assertThat(book.nextVersion(PolicyScope.ALL_POINTS)).isEqualTo(8);
        assertThat(book().nextVersion(gold)).isEqualTo(1);
    }

    @Test
    void a_region_is_a_code_of_iso_3166() {
        assertThatThrownBy(() -> new PolicyScope(Unit.PTS, Optional.empty(), Optional.of("Beijing")))
                .isInstanceOf(InvalidExpiryPolicy.class);
    }

    private static String name(PolicyBook book, String tier, String region) {
        return book.inForce(Unit.PTS, tier, region, SUMMER).name();
    }

    private static PolicyBook book(ExpiryPolicyView... versions) {
        return new PolicyBook(List.of(versions), OTHERWISE);
    }

    private static ExpiryPolicyView policy(String unit, String tier, String region, int version, LocalDate begins) {
        var scope = new PolicyScope(new Unit(unit), optional(tier), optional(region));
        var terms = ExpiryTerms.of(ExpiryRule.of(new LifeEnd.After(1, LifeSpan.YEARS, RoundUp.DAY)));
        return new ExpiryPolicyView(scope, version, begins, terms, Optional.empty(), Optional.empty());
    }

    private static Optional<String> optional(String code) {
        return Optional.of(code).filter(some -> !some.isEmpty());
    }
}
