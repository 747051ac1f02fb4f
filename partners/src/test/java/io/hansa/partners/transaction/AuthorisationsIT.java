package io.hansa.partners.transaction;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.InFlight;
import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import io.hansa.ledger.testing.AtOnce;
import io.hansa.partners.contract.Limits;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.port.MemberAccounts;
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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Points that are set aside at a partner, taken in parts, and given back. */
class AuthorisationsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance();
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant AT = NOW.minus(Duration.ofHours(2));

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();

    @BeforeEach
    void earn() {
        WORLD.clockIs(NOW);
        submit(Accrual.ofPoints("earned", "earned", AT, OUTLET, number(), 1_000));
    }

    @AfterEach
    void clock() {
        WORLD.clockRuns();
    }

    @Test
    void authorised_points_are_set_aside_and_cost_nothing_before_they_are_captured() {
        Accepted held = accepted(authorise("h", 600));

        assertThat(held.points()).isEqualTo(Points.of(-600));
        assertThat(held.money()).isEqualTo(Money.cny(0));
        assertThat(held.balance()).isEqualTo(Points.of(400));
        assertThat(held.heldUntil()).contains(NOW.plus(Duration.ofDays(1)));
        assertThat(wallet().held()).isEqualTo(Points.of(600));
        assertThat(code(new Redemption("r", "r", AT, OUTLET, number(), 401))).isEqualTo("insufficient-points");
    }

    @Test
    void several_captures_take_parts_and_a_release_gives_the_rest_back() {
        authorise("h", 600);

        Accepted first = accepted(submit(capture("c1", "h", 201)));
        Accepted second = accepted(submit(capture("c2", "h", 99)));
        Accepted released = accepted(submit(new Release("x", "x", AT, "h")));

        assertThat(first.money()).isEqualTo(Money.cny(-161));
        assertThat(second.money()).isEqualTo(Money.cny(-79));
        assertThat(first.balance()).isEqualTo(Points.of(400));
        assertThat(released.points()).isEqualTo(Points.of(300));
        assertThat(released.balance()).isEqualTo(Points.of(700));
        assertThat(wallet().held()).isEqualTo(Points.ZERO);
        assertThat(view("h")).satisfies(view -> {
            assertThat(view.state()).isEqualTo(AuthorisationState.RELEASED);
            assertThat(view.captured()).isEqualTo(Points.of(300));
            assertThat(view.left()).isEqualTo(Points.ZERO);
            assertThat(view.followers()).extracting(TransactionRow::reference).containsExactly("c1", "c2", "x");
        });
    }

    @Test
    void what_is_captured_without_an_amount_is_all_that_is_left() {
        authorise("h", 600);
        submit(capture("c1", "h", 100));

        Accepted rest = accepted(submit(new Capture("c2", "c2", AT, "h", OptionalLong.empty())));

        assertThat(rest.points()).isEqualTo(Points.of(-500));
        assertThat(view("h").state()).isEqualTo(AuthorisationState.CAPTURED);
        assertThat(code(new Release("x", "x", AT, "h"))).isEqualTo("authorisation-ended");
    }

    @Test
    void refusals_say_what_is_wrong() {
        authorise("h", 600);

        assertThat(code(capture("c1", "nothing", 10))).isEqualTo("authorisation-not-found");
        assertThat(code(capture("c2", "earned", 10))).isEqualTo("authorisation-not-found");
        Refused beyond = (Refused) submit(capture("c3", "h", 601)).get(0);
        assertThat(beyond.refusal().code()).isEqualTo("capture-exceeds");
        assertThat(beyond.refusal().args()).containsEntry("left", "600");
        assertThat(code(new Reversal("u", "u", AT, "h"))).isEqualTo("cannot-be-reversed");
        assertThat(code(new Authorisation("h2", "h", AT, OUTLET, number(), 1, Optional.empty())))
                .isEqualTo("duplicate-reference");
        assertThat(code(new Authorisation("h3", "h3", AT, OUTLET, number(), 401, Optional.empty())))
                .isEqualTo("insufficient-points");
        assertThatThrownBy(
                        () -> new Authorisation("h4", "h4", AT, OUTLET, number(), 1, Optional.of(Duration.ofDays(31))))
                .isInstanceOf(IllegalArgumentException.class);
        String other = WORLD.newPartner();
        assertThatThrownBy(() -> WORLD.atTill(
                        other, () -> WORLD.the(Authorisations.class).authorisation("h")))
                .isInstanceOf(AuthorisationNotFound.class);
    }

    @Test
    void each_partner_holds_points_as_tooLongas_its_contract_says_and_is_paid_by_what_they_are_for() {
        var limits = new Limits(Duration.ofMinutes(45), Duration.ofHours(2), Duration.ofMinutes(30), 20);
        var rooms =
                new Reach(Optional.of("ROOM"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        RateLine line = RateLine.redemption(rooms, PointPrice.fen(3));
        String hotel = WORLD.newPartner(PartnersWorld.TERMS.with(limits).with(List.of(line)));
        var usual = new Authorisation(
                "u",
                "u",
                AT,
                OUTLET,
                number(),
                100,
                Optional.empty(),
                new Goods(Optional.of("ROOM"), Optional.empty()));
        var tooLong = new Authorisation("l", "l", AT, OUTLET, number(), 100, Optional.of(Duration.ofHours(3)));

        Accepted held = accepted(submitAt(hotel, usual));
        assertThat(held.heldUntil()).contains(NOW.plus(Duration.ofMinutes(45)));
        assertThat(held.money()).isEqualTo(Money.cny(0));
        assertThat(accepted(submitAt(hotel, capture("c", "u", 100))).money()).isEqualTo(Money.cny(-300));
        Refused refused = (Refused) submitAt(hotel, tooLong).get(0);
        assertThat(refused.refusal().code()).isEqualTo("hold-too-long");
        assertThat(refused.refusal().args()).containsEntry("longestSeconds", "7200");
        assertThat(accepted(submit(tooLong)).heldUntil()).contains(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void what_is_not_captured_in_time_lapses_and_is_the_members_again() {
        submit(new Authorisation("h", "h", AT, OUTLET, number(), 600, Optional.of(Duration.ofHours(1))));
        submit(capture("c1", "h", 100));
        WORLD.clockIs(NOW.plus(Duration.ofHours(1)));

        assertThat(view("h").state()).isEqualTo(AuthorisationState.LAPSED);
        assertThat(code(capture("c2", "h", 100))).isEqualTo("authorisation-lapsed");
        assertThat(code(new Release("x", "x", AT, "h"))).isEqualTo("authorisation-lapsed");
        WORLD.asSystem(() -> WORLD.the(Authorisations.class).lapseDue(200));
        WORLD.asSystem(() -> WORLD.the(Authorisations.class).lapseDue(200));

        assertThat(wallet().available()).isEqualTo(Points.of(900));
        assertThat(wallet().held()).isEqualTo(Points.ZERO);
        assertThat(view("h").captured()).isEqualTo(Points.of(100));
    }

    @Test
    void a_capture_is_undone_as_a_redemption_is_also_when_the_reversal_comes_first() {
        submit(new Reversal("u", "u", AT, "c1"));
        authorise("h", 600);
        submit(capture("c1", "h", 200), capture("c2", "h", 400));
        submit(new Reversal("v", "v", AT, "c2", OptionalLong.empty(), OptionalLong.of(150)));

        assertThat(wallet().available()).isEqualTo(Points.of(750));
        assertThat(view("h").state()).isEqualTo(AuthorisationState.CAPTURED);
        assertThat(WORLD.atTill(partner, () -> boundary().byReference("u"))
                        .get(0)
                        .points())
                .isEqualTo(Points.of(200));
    }

    @Test
    void a_batch_may_authorise_capture_and_release() {
        List<TransactionResult> results = submit(
                new Authorisation("h", "h", AT, OUTLET, number(), 600, Optional.empty()),
                capture("c1", "h", 100),
                capture("c2", "h", 501),
                new Release("x", "x", AT, "h"));

        assertThat(results.get(1)).isInstanceOf(Accepted.class);
        assertThat(results.get(2)).isInstanceOf(Refused.class);
        assertThat(accepted(results.subList(3, 4)).balance()).isEqualTo(Points.of(900));
    }

    @Test
    void the_same_key_again_has_the_same_answer() {
        Accepted first = accepted(authorise("h", 600));
        Accepted again = accepted(authorise("h", 600));

        assertThat(again.replayed()).isTrue();
        assertThat(again).usingRecursiveComparison().ignoringFields("replayed").isEqualTo(first);
    }

    @Test
    void captures_at_the_same_moment_stay_within_what_was_authorised() {
        authorise("h", 600);

        var tries = AtOnce.run(8, i -> () -> submit(capture("c" + i, "h", 250)).get(0));

        long taken = tries.stream()
                .filter(AtOnce.Try::succeeded)
                .filter(each -> each.result() instanceof Accepted)
                .count();
        assertThat(taken).isBetween(1L, 2L);
        assertThat(tries.stream().filter(each -> !each.succeeded()))
                .allSatisfy(each -> assertThat(each.problem()).isInstanceOf(InFlight.class));
        assertThat(wallet().held()).isEqualTo(Points.of(600 - 250 * taken));
    }

    @Test
    void a_quote_says_what_would_be_and_changes_nothing() {
        TransactionQuote spend = quote(new Redemption("q1", "q1", AT, OUTLET, number(), 301));
        TransactionQuote earn = quote(Accrual.ofAmount("q2", "q2", AT, OUTLET, number(), 10_050));
        TransactionQuote poor = quote(new Redemption("q3", "q3", AT, OUTLET, number(), 1_001));
        TransactionQuote nobody = quote(new Redemption("q4", "q4", AT, OUTLET, "9999999999", 1));

        assertThat(spend.balance()).contains(Points.of(699));
        assertThat(spend.money()).isEqualTo(Money.cny(-241));
        assertThat(spend.member().orElseThrow().available()).isEqualTo(Points.of(1_000));
        assertThat(earn.points()).isEqualTo(Points.of(100));
        assertThat(earn.statusPoints()).isEqualTo(Points.of(10));
        assertThat(earn.balance()).contains(Points.of(1_100));
        assertThat(poor.refusal().orElseThrow().code()).isEqualTo("insufficient-points");
        assertThat(poor.balance()).contains(Points.of(1_000));
        assertThat(nobody.refusal().orElseThrow().code()).isEqualTo("unknown-member");
        assertThat(nobody.member()).isEmpty();
        assertThat(wallet().available()).isEqualTo(Points.of(1_000));
        assertThat(WORLD.atTill(partner, () -> boundary().byReference("q1"))).isEmpty();
        Accepted really = accepted(submit(new Redemption("r", "r", AT, OUTLET, number(), 301)));
        assertThat(spend.balance()).contains(really.balance());
        assertThat(really.money()).isEqualTo(spend.money());
    }

    private TransactionQuote quote(TransactionRequest.AtTill request) {
        return WORLD.atTill(partner, () -> boundary().quote(request));
    }

    private List<TransactionResult> authorise(String reference, long points) {
        return submit(new Authorisation(reference, reference, AT, OUTLET, number(), points, Optional.empty()));
    }

    private static Capture capture(String reference, String authorisation, long points) {
        return new Capture(reference, reference, AT, authorisation, OptionalLong.of(points));
    }

    private AuthorisationView view(String reference) {
        return WORLD.atTill(partner, () -> WORLD.the(Authorisations.class).authorisation(reference));
    }

    private io.hansa.ledger.statement.WalletView wallet() {
        return WORLD.ledger().statements().wallet(member.wallet());
    }

    private String code(TransactionRequest request) {
        return ((Refused) submit(request).get(0)).refusal().code();
    }

    private List<TransactionResult> submit(TransactionRequest... requests) {
        return submitAt(partner, requests);
    }

    private static List<TransactionResult> submitAt(String at, TransactionRequest... requests) {
        return WORLD.atTill(at, () -> boundary().submit(List.of(requests)));
    }

    private static Accepted accepted(List<TransactionResult> results) {
        assertThat(results.get(0)).isInstanceOf(Accepted.class);
        return (Accepted) results.get(0);
    }

    private static Transactions boundary() {
        return WORLD.the(Transactions.class);
    }

    private String number() {
        return member.number().value();
    }
}
