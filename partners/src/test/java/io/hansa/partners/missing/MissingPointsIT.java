package io.hansa.partners.missing;

import static io.hansa.partners.testing.PartnersWorld.OUTLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.partners.contract.AgreeContract;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.Funder;
import io.hansa.partners.contract.PointPrice;
import io.hansa.partners.contract.Rate;
import io.hansa.partners.contract.RateLine;
import io.hansa.partners.contract.Reach;
import io.hansa.partners.contract.Side;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.port.MemberAccounts;
import io.hansa.partners.testing.PartnersWorld;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionRequest.Redemption;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionResult.Accepted;
import io.hansa.partners.transaction.Transactions;
import io.hansa.partners.transaction.TransactionsAccepted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A point for a yuan, at 1.2 fen; messages may be forty days late, and the partner answers within fourteen. */
class MissingPointsIT {

    private static final PartnersWorld WORLD = PartnersWorld.instance().with(MissingLimits.class, limits());
    private static final AtomicInteger KEYS = new AtomicInteger();

    /** Whether observers hear nothing, as of what another transaction has not committed. */
    private static volatile boolean deaf;

    private final String partner = WORLD.newPartner();
    private final MemberAccounts member = WORLD.members().enrol();
    private final LocalDate today = LocalDate.now(PartnersWorld.ZONE);
    private final LocalDate shoppedOn = today.minusDays(3);

    private static MissingLimits limits() {
        return new MissingLimits(5_000_000);
    }

    @BeforeAll
    static void observers() {
        WORLD.listen(event -> {
            if (event instanceof TransactionsAccepted accepted && !deaf) {
                WORLD.the(Arrivals.class).onAccepted(accepted);
            }
        });
    }

    @AfterEach
    void back_to_now() {
        WORLD.clockRuns();
    }

    @Test
    void what_is_there_already_is_answered_at_once() {
        Accepted accrual = (Accepted) accrued("here", 10_000);

        MissingView byReceipt = claim("here", 9_000);
        MissingView bySale = claim("elsewhere", 10_000);

        assertThat(byReceipt.row().state()).isEqualTo(MissingState.FOUND);
        assertThat(byReceipt.events().get(1).entry()).isEqualTo(accrual.entry());
        assertThat(bySale.row().state()).isEqualTo(MissingState.FOUND);
        assertThat(bySale.events().get(1).text()).isEqualTo("here");
        MissingView another = WORLD.as(me(), () -> claims().claim(command("third", 10_000, true)))
                .claim();
        assertThat(another.row().state()).isEqualTo(MissingState.WAITING);
    }

    @Test
    void of_another_members_receipt_nothing_is_told_but_that_it_was_given() {
        accrued("theirs", 10_000);
        MemberAccounts other = WORLD.members().enrol();

        MissingView view = WORLD.as("member:" + other.number(), () -> claims().claim(command("theirs", 500, false)))
                .claim();

        assertThat(view.row().state()).isEqualTo(MissingState.FOUND);
        assertThat(view.events().get(1).entry()).isEmpty();
        assertThat(view.row().points()).isEqualTo(Points.ZERO);
    }

    @Test
    void a_confirmation_is_an_accrual_with_the_date_of_the_purchase() {
        MissingNumber number = claim("r1", 12_345).row().number();

        MissingView view = confirm(number, 10_000);

        assertThat(view.row().state()).isEqualTo(MissingState.CREDITED);
        assertThat(view.row().points()).isEqualTo(Points.of(100));
        assertThat(view.events())
                .extracting(MissingView.Event::step)
                .containsExactly(MissingStep.CLAIMED, MissingStep.CONFIRMED, MissingStep.ACCRUED);
        StatementLine line = lines().get(0);
        assertThat(line.code()).isEqualTo("partner.accrual");
        assertThat(line.occurredAt().atZone(PartnersWorld.ZONE).toLocalDate()).isEqualTo(shoppedOn);
        assertThat(clearing()).isEqualTo(120);
        assertThatThrownBy(() -> confirm(number, 10_000)).isInstanceOf(MissingOver.class);
    }

    @Test
    void what_an_accrual_is_refused_for_is_said_and_the_claim_still_waits() {
        MissingNumber number = claim("r2", 100).row().number();

        assertThatThrownBy(() -> confirm(number, 1))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("nothing-earned"));
        assertThat(view(number).row().state()).isEqualTo(MissingState.WAITING);
        assertThat(view(number).events()).hasSize(1);
    }

    @Test
    void silence_gives_the_points_once_and_the_partner_pays_where_its_silence_is_for_the_claimant() {
        MissingView claimed = claim("r3", 20_050);
        LocalDate dueOn = claimed.row().dueOn().orElseThrow();
        assertThat(dueOn).isEqualTo(today.plusDays(14));
        day(dueOn);
        assertThat(silence(claimed.row().number())).isFalse();

        day(dueOn.plusDays(1));
        assertThat(silence(claimed.row().number())).isTrue();
        assertThat(silence(claimed.row().number())).isFalse();

        assertThat(view(claimed.row().number()).row().points()).isEqualTo(Points.of(200));
        assertThat(balance()).isEqualTo(200);
        assertThat(clearing()).isEqualTo(240);
        assertThat(lines().get(0).why().inputs())
                .containsEntry("payer", "partner")
                .containsEntry("rateCut", "50");
    }

    @Test
    void silence_gives_by_the_contracts_line_for_the_members_tier_and_by_whom_that_is_paid() {
        var tier =
                new Reach(Optional.empty(), Optional.empty(), Optional.of("BASE"), Optional.empty(), Optional.empty());
        var tea = new Reach(Optional.of("TEA"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        List<RateLine> lines = List.of(
                RateLine.accrual(tier, new Rate(3, 100), Optional.of(PointPrice.fen(2)), Funder.PARTNER),
                RateLine.accrual(tea, new Rate(9, 100), Optional.empty(), Funder.PARTNER));
        MissingNumber generous = claimAt(WORLD.newPartner(PartnersWorld.TERMS.with(lines)), "r20");
        MissingNumber given = claimAt(
                WORLD.newPartner(PartnersWorld.TERMS.with(
                        List.of(RateLine.accrual(tier, new Rate(2, 100), Optional.empty(), Funder.PROGRAMME)))),
                "r21");
        day(today.plusDays(15));
        silence(generous);
        silence(given);

        assertThat(view(generous).row().points()).isEqualTo(Points.of(300));
        assertThat(view(given).row().points()).isEqualTo(Points.of(200));
        assertThat(lines()).hasSize(2);
        assertThat(lines().get(1).why().inputs())
                .containsEntry("rateLine", "1")
                .containsEntry("tier", "BASE")
                .containsEntry("price", "2000000")
                .containsEntry("payer", "partner");
        assertThat(lines().get(0).why().inputs()).containsEntry("payer", "programme");
    }

    private MissingNumber claimAt(String where, String receipt) {
        return WORLD.as(
                        me(),
                        () -> claims().claim(new ClaimMissingPoints(
                                key(), where, OUTLET, shoppedOn, receipt, 10_000, false, "", List.of())))
                .claim()
                .row()
                .number();
    }

    @Test
    void where_silence_is_for_the_respondent_the_programme_pays() {
        WORLD.asSystem(() -> WORLD.the(Contracts.class)
                .agree(new AgreeContract(
                        partner,
                        today.plusDays(1),
                        PartnersWorld.TERMS.with(
                                new Disputing(60, 10, Side.RESPONDENT, 10, Side.RESPONDENT, 10, Side.RESPONDENT)))));
        day(today.plusDays(2));
        MissingNumber number = WORLD.as(
                        me(),
                        () -> claims().claim(new ClaimMissingPoints(
                                key(), partner, OUTLET, today.plusDays(1), "r4", 10_000, false, "", List.of())))
                .claim()
                .row()
                .number();
        day(today.plusDays(13));

        assertThat(silence(number)).isTrue();

        assertThat(balance()).isEqualTo(100);
        assertThat(clearing()).isZero();
    }

    @Test
    void an_accrual_of_the_receipt_replaces_what_was_given_for_the_time_being_also_when_that_was_used() {
        MissingNumber number = claim("r5", 30_000).row().number();
        day(today.plusDays(15));
        silence(number);
        redeem(250);
        assertThat(balance()).isEqualTo(50);

        TransactionResult own = accrued("r5", 28_000);

        assertThat(own).isInstanceOf(Accepted.class);
        assertThat(balance()).isEqualTo(30);
        assertThat(clearing()).isEqualTo(336 - 200);
        assertThat(view(number).row().state()).isEqualTo(MissingState.CREDITED);
        assertThat(view(number).row().points()).isEqualTo(Points.of(280));
        assertThat(lines()).extracting(StatementLine::code).contains("partner.accrual-replaced");
        assertThat(accrued("r5-again", 100)).isInstanceOf(Accepted.class);
        assertThat(balance()).isEqualTo(31);
    }

    @Test
    void a_late_confirmation_replaces_too() {
        MissingNumber number = claim("r6", 30_000).row().number();
        day(today.plusDays(15));
        silence(number);

        assertThat(confirm(number, 30_000).row().state()).isEqualTo(MissingState.CREDITED);

        assertThat(balance()).isEqualTo(300);
        assertThat(clearing()).isEqualTo(360);
    }

    @Test
    void an_answer_and_silence_at_once_give_the_points_once() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 6; round++) {
                day(today);
                MissingNumber number =
                        claim("round" + round, 10_000 + 100 * round).row().number();
                day(today.plusDays(15));
                List<Callable<Boolean>> all = List.of(
                        () -> silence(number), () -> silence(number), () -> confirms(number), () -> rejects(number));
                for (Future<Boolean> each : pool.invokeAll(all)) {
                    each.get();
                }
                assertThat(view(number).row().state()).isEqualTo(MissingState.CREDITED);
                assertThat(view(number).row().points()).isEqualTo(Points.of(100));
            }
        } finally {
            pool.shutdown();
        }
        assertThat(balance()).isEqualTo(600);
        assertThat(clearing()).isEqualTo(720);
    }

    @Test
    void an_accrual_that_came_in_the_moment_of_the_claim_is_found_when_the_clock_ends() {
        MissingNumber number = claim("r8", 10_000).row().number();
        deaf = true;
        accrued("r8", 9_000);
        deaf = false;
        assertThat(view(number).row().state()).isEqualTo(MissingState.WAITING);
        day(today.plusDays(15));

        assertThat(silence(number)).isTrue();

        assertThat(view(number).row().state()).isEqualTo(MissingState.FOUND);
        assertThat(balance()).isEqualTo(90);
    }

    @Test
    void a_receipt_is_claimed_once_unless_that_came_to_nothing() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        int claimed = 0;
        try {
            List<Callable<Boolean>> all = Collections.nCopies(4, () -> claims("once"));
            for (Future<Boolean> each : pool.invokeAll(all)) {
                claimed += each.get() ? 1 : 0;
            }
        } finally {
            pool.shutdown();
        }
        assertThat(claimed).isOne();
        MissingNumber number = WORLD.as(me(), () -> claims().list(Optional.empty(), 10))
                .rows()
                .get(0)
                .number();

        WORLD.as(me(), () -> claims().withdraw(number));

        assertThat(claims("once")).isTrue();
    }

    @Test
    void who_may_not_claim_is_refused() {
        assertThatThrownBy(() -> WORLD.as(
                        me(),
                        () -> claims().claim(new ClaimMissingPoints(
                                key(), partner, OUTLET, today.minusDays(40), "old", 100, false, "", List.of()))))
                .isInstanceOf(ShoppedTooLongAgo.class);
        assertThatThrownBy(() -> claim("much", 5_000_001)).isInstanceOf(TooMuchClaimed.class);
        String blocked = "member:" + WORLD.members().enrolBlocked().number();
        assertThatThrownBy(() -> WORLD.as(blocked, () -> claims().claim(command("b", 100, false))))
                .isInstanceOf(CannotClaim.class);
        for (int i = 0; i < MissingLimits.MOST_WAITING; i++) {
            claim("w" + i, 1_000 + i);
        }
        assertThatThrownBy(() -> claim("w", 100)).isInstanceOf(TooManyClaims.class);
    }

    @Test
    void anothers_claim_does_not_exist() {
        MissingNumber number = claim("mine", 1_000).row().number();
        String other = "member:" + WORLD.members().enrol().number();
        String elsewhere = "partner:finance@" + WORLD.newPartner();

        assertThatThrownBy(() -> WORLD.as(other, () -> claims().claim(number))).isInstanceOf(MissingNotFound.class);
        assertThatThrownBy(() -> WORLD.as(other, () -> claims().withdraw(number)))
                .isInstanceOf(MissingNotFound.class);
        assertThatThrownBy(() -> WORLD.as(elsewhere, () -> desk().claim(number)))
                .isInstanceOf(MissingNotFound.class);
        assertThatThrownBy(
                        () -> WORLD.as(elsewhere, () -> desk().confirm(new ConfirmMissingPoints(key(), number, 100))))
                .isInstanceOf(MissingNotFound.class);
        assertThat(WORLD.as(elsewhere, () -> desk().list(MissingFilter.ALL, Optional.empty(), 10))
                        .rows())
                .isEmpty();
    }

    private MissingView claim(String receipt, long fen) {
        return WORLD.as(me(), () -> claims().claim(command(receipt, fen, false)))
                .claim();
    }

    private boolean claims(String receipt) {
        try {
            claim(receipt, 2_000);
            return true;
        } catch (AlreadyClaimed refused) {
            return false;
        }
    }

    private ClaimMissingPoints command(String receipt, long fen, boolean another) {
        return new ClaimMissingPoints(key(), partner, OUTLET, shoppedOn, receipt, fen, another, "", List.of());
    }

    private MissingView confirm(MissingNumber number, long fen) {
        return WORLD.as(finance(), () -> desk().confirm(new ConfirmMissingPoints(key(), number, fen)))
                .claim();
    }

    private boolean confirms(MissingNumber number) {
        try {
            confirm(number, 10_000);
            return true;
        } catch (MissingOver refused) {
            return false;
        }
    }

    /** Too late, which is the point. */
    private boolean rejects(MissingNumber number) {
        try {
            var rejection = new RejectMissingPoints(key(), number, RejectionReason.NOT_ELIGIBLE, "");
            WORLD.as(finance(), () -> desk().reject(rejection));
            return true;
        } catch (MissingOver refused) {
            return false;
        }
    }

    private boolean silence(MissingNumber number) {
        return WORLD.asSystem(() -> WORLD.the(MissingClocks.class).letSilenceDecide(number));
    }

    private MissingView view(MissingNumber number) {
        return WORLD.as(me(), () -> claims().claim(number));
    }

    private TransactionResult accrued(String reference, long fen) {
        Instant noon =
                shoppedOn.atTime(LocalTime.NOON).atZone(PartnersWorld.ZONE).toInstant();
        var accrual =
                Accrual.ofAmount(key(), reference, noon, OUTLET, member.number().value(), fen);
        return WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(accrual)))
                .get(0);
    }

    private void redeem(long points) {
        var redemption = new Redemption(
                key(),
                key(),
                shoppedOn.atTime(13, 0).atZone(PartnersWorld.ZONE).toInstant(),
                OUTLET,
                member.number().value(),
                points);
        assertThat(WORLD.atTill(partner, () -> WORLD.the(Transactions.class).submit(List.of(redemption)))
                        .get(0))
                .isInstanceOf(Accepted.class);
    }

    private List<StatementLine> lines() {
        return WORLD.ledger()
                .statements()
                .lines(member.wallet(), Optional.empty(), 50)
                .rows();
    }

    private long balance() {
        return WORLD.ledger().statements().balance(member.wallet());
    }

    private long clearing() {
        return WORLD.asSystem(() -> WORLD.ledger()
                .statements()
                .balance(WORLD.the(Partners.class).standing(partner).clearing()));
    }

    private static void day(LocalDate date) {
        WORLD.clockIs(date.atTime(15, 0).atZone(PartnersWorld.ZONE).toInstant());
    }

    private String me() {
        return "member:" + member.number();
    }

    private String finance() {
        return "partner:finance@" + partner;
    }

    private static String key() {
        return "k" + KEYS.incrementAndGet();
    }

    private static MissingPoints claims() {
        return WORLD.the(MissingPoints.class);
    }

    private static MissingPointsDesk desk() {
        return WORLD.the(MissingPointsDesk.class);
    }
}
