package io.hansa.partners.transaction;

import static io.hansa.ledger.testing.Postings.aHeldExpiry;
import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.journal.Clawback;
import io.hansa.ledger.journal.Expiry;
import io.hansa.ledger.journal.Lapsed;
import io.hansa.ledger.journal.NothingToExpire;
import io.hansa.ledger.statement.WalletView;
import io.hansa.partners.period.Periods;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.port.PointsPolicy;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Authorisation;
import io.hansa.partners.transaction.TransactionRequest.Capture;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionRequest.Release;
import io.hansa.partners.transaction.TransactionRequest.Reversal;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.TransactionResult.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points expire, or do not, while a partner holds them, and come back after they have: as the policy of their member says. */
class ShieldAndGraceIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Duration HOLD = Duration.ofDays(3);

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();
    private final LocalDate today = openDay();
    private final LocalDate end = today.plusDays(1);
    private final LocalDate grace = today.plusDays(40);

    /** Other tests close months: a day that takes postings. */
    private static LocalDate openDay() {
        LocalDate now = LocalDate.now(PartnersWorld.ZONE);
        LocalDate open = WORLD.asSystem(() -> WORLD.the(Periods.class).openFrom());
        return open.isAfter(now) ? open : now;
    }

    @BeforeEach
    void today() {
        WORLD.clockIs(noon(today));
    }

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    @Test
    void what_the_policy_shields_does_not_expire_while_it_is_set_aside() {
        earn(true, Lapsed.LOST, 500);
        EntryNumber hold = authorise("h", 500);

        assertThatThrownBy(() -> expire(hold)).isInstanceOf(NothingToExpire.class);

        assertThat(accepted(capture("c", "h")).points()).isEqualTo(Points.of(-500));
        assertThat(view("h").expired()).isEqualTo(Points.ZERO);
    }

    @Test
    void what_it_does_not_shield_expires_and_the_rest_is_captured() {
        earn(false, Lapsed.LOST, 200);
        earnForLong(300);
        EntryNumber hold = authorise("h", 450);

        expire(hold);

        assertThat(view("h")).satisfies(view -> {
            assertThat(view.state()).isEqualTo(AuthorisationState.OPEN);
            assertThat(view.expired()).isEqualTo(Points.of(200));
            assertThat(view.left()).isEqualTo(Points.of(250));
        });
        Refused beyond = refused(new Capture("b", "b", WORLD.now(), "h", OptionalLong.of(251)));
        assertThat(beyond.refusal().code()).isEqualTo("capture-exceeds");
        assertThat(beyond.refusal().args()).containsEntry("left", "250");
        assertThat(accepted(capture("c", "h")).points()).isEqualTo(Points.of(-250));
        assertThat(view("h").state()).isEqualTo(AuthorisationState.EXPIRED);
        assertThat(view("h").left()).isEqualTo(Points.ZERO);
        assertThat(wallet().held()).isEqualTo(Points.ZERO);
    }

    @Test
    void a_release_gives_back_what_has_not_expired() {
        earn(false, Lapsed.LOST, 200);
        earnForLong(300);
        expire(authorise("h", 450));

        Accepted released = accepted(new Release("x", "x", WORLD.now(), "h"));

        assertThat(released.points()).isEqualTo(Points.of(250));
        assertThat(released.balance()).isEqualTo(Points.of(300));
        assertThat(view("h").state()).isEqualTo(AuthorisationState.RELEASED);
        assertThat(refused(capture("c", "h")).refusal().code()).isEqualTo("authorisation-ended");
    }

    @Test
    void of_what_has_expired_whole_nothing_is_captured_or_released() {
        earn(false, Lapsed.LOST, 200);
        expire(authorise("h", 200));

        assertThat(view("h").state()).isEqualTo(AuthorisationState.EXPIRED);
        assertThat(refused(capture("c", "h")).refusal().code()).isEqualTo("authorisation-ended");
        assertThat(refused(new Release("x", "x", WORLD.now(), "h")).refusal().code())
                .isEqualTo("authorisation-ended");
    }

    @Test
    void a_release_after_the_end_has_the_grace_of_the_policy_or_is_lost() {
        earn(true, Lapsed.grace(end, grace), 500);
        authorise("h", 300);
        authorise("lost", 200);
        WORLD.clockIs(noon(end));

        assertThat(endOf(accepted(new Release("x", "x", WORLD.now(), "h")))).isEqualTo(grace);
        policy(true, Lapsed.LOST);
        assertThat(endOf(accepted(new Release("y", "y", WORLD.now(), "lost")))).isEqualTo(end);
    }

    @Test
    void a_release_of_before_the_end_that_comes_after_it_has_it_too() {
        earn(true, Lapsed.grace(end, grace), 500);
        authorise("h", 300);
        Instant before = WORLD.now();
        WORLD.clockIs(noon(end));

        assertThat(endOf(accepted(new Release("x", "x", before, "h")))).isEqualTo(grace);
    }

    @Test
    void what_is_not_captured_in_time_has_it_too() {
        earn(true, Lapsed.grace(end.plusDays(3), grace), 500);
        authorise("h", 500);
        WORLD.clockIs(noon(today).plus(HOLD));

        WORLD.asSystem(() -> WORLD.the(Authorisations.class).lapseDue(200));

        assertThat(endOf(lastEntry())).isEqualTo(grace);
        assertThat(wallet().held()).isEqualTo(Points.ZERO);
    }

    @Test
    void or_is_lost() {
        earn(true, Lapsed.LOST, 500);
        authorise("h", 500);
        WORLD.clockIs(noon(today).plus(HOLD));

        WORLD.asSystem(() -> WORLD.the(Authorisations.class).lapseDue(200));

        assertThat(endOf(lastEntry())).isEqualTo(end);
    }

    @Test
    void a_reversal_after_the_end_whole_or_in_part_has_it_too() {
        earn(true, Lapsed.grace(end, grace), 500);
        accepted(new Redemption("r", "r", WORLD.now(), OUTLET, number(), 100));
        accepted(new Redemption("p", "p", WORLD.now(), OUTLET, number(), 100));
        authorise("h", 300);
        accepted(capture("c", "h"));
        WORLD.clockIs(noon(end));

        assertThat(endOf(accepted(new Reversal("u1", "u1", WORLD.now(), "r")))).isEqualTo(grace);
        assertThat(endOf(accepted(part("u2", "p", 40)))).isEqualTo(grace);
        assertThat(endOf(accepted(new Reversal("u3", "u3", WORLD.now(), "c")))).isEqualTo(grace);
        policy(true, Lapsed.LOST);
        assertThat(endOf(accepted(part("u4", "p", 60)))).isEqualTo(end);
    }

    private Reversal part(String reference, String original, long points) {
        return new Reversal(reference, reference, WORLD.now(), original, OptionalLong.empty(), OptionalLong.of(points));
    }

    private void earn(boolean holdsShield, Lapsed lapsed, long points) {
        policy(holdsShield, lapsed);
        accepted(Accrual.ofPoints("earned", "earned", WORLD.now(), OUTLET, number(), points));
    }

    private void earnForLong(long points) {
        policy(false, Lapsed.LOST, end.plusYears(1));
        accepted(Accrual.ofPoints("more", "more", WORLD.now(), OUTLET, number(), points));
    }

    private void policy(boolean holdsShield, Lapsed lapsed) {
        policy(holdsShield, lapsed, end);
    }

    private void policy(boolean holdsShield, Lapsed lapsed, LocalDate ends) {
        WORLD.policies()
                .hold(
                        member,
                        new PointsPolicy(
                                "PTS.GOLD v3",
                                Expiry.on(ends),
                                PointsPolicy.Waiting.NOTHING,
                                Optional.empty(),
                                Clawback.Kind.NEVER_BELOW,
                                holdsShield,
                                lapsed));
    }

    private EntryNumber authorise(String reference, long points) {
        var request = new Authorisation(reference, reference, WORLD.now(), OUTLET, number(), points, Optional.of(HOLD));
        return accepted(request).entry().orElseThrow();
    }

    private static Capture capture(String reference, String authorisation) {
        return new Capture(reference, reference, WORLD.now(), authorisation, OptionalLong.empty());
    }

    /** As the club's run does on the day on which they end. */
    private void expire(EntryNumber hold) {
        WORLD.ledger().post(aHeldExpiry().entry(hold).dated(end).command());
    }

    /** Until when what an entry gave back lives. */
    private LocalDate endOf(Accepted accepted) {
        return endOf(accepted.entry().orElseThrow());
    }

    private LocalDate endOf(EntryNumber entry) {
        var given = WORLD.ledger().statements().entry(entry).orElseThrow().lots().stream()
                .filter(use -> use.amount() > 0)
                .toList();
        assertThat(given).hasSize(1);
        return given.get(0).expiresOn().orElseThrow();
    }

    private EntryNumber lastEntry() {
        return WORLD.ledger()
                .statements()
                .lines(member.wallet(), Optional.empty(), 1)
                .rows()
                .get(0)
                .entry();
    }

    private AuthorisationView view(String reference) {
        return WORLD.atTill(partner, () -> WORLD.the(Authorisations.class).authorisation(reference));
    }

    private WalletView wallet() {
        return WORLD.ledger().statements().wallet(member.wallet());
    }

    private Accepted accepted(TransactionRequest request) {
        TransactionResult result = submit(request);
        assertThat(result).isInstanceOf(Accepted.class);
        return (Accepted) result;
    }

    private Refused refused(TransactionRequest request) {
        TransactionResult result = submit(request);
        assertThat(result).isInstanceOf(Refused.class);
        return (Refused) result;
    }

    private TransactionResult submit(TransactionRequest request) {
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(request)))
                .get(0);
    }

    private String number() {
        return member.number().value();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(PartnersWorld.ZONE).toInstant();
    }
}
