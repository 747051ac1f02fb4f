package io.hansa.club.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.expiry.ExpiryWorld;
import io.hansa.club.expiry.PoliciesInForce;
import io.hansa.club.household.Households;
import io.hansa.club.member.Members;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gifts with the real ledger and transactions, alone and many at once. */
@InContainer
class GiftsIT {

    private static final int CROWD = 50;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    GiftWorld world;

    @Inject
    ExpiryWorld expiry;

    @Inject
    Gifts gifts;

    @Inject
    Members profiles;

    @Inject
    Households households;

    @Inject
    Accounts accounts;

    @Inject
    Statements statements;

    @Inject
    PoliciesInForce policies;

    @Inject
    Programme programme;

    @Inject
    Verification verification;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void a_gift_is_shown_first_and_given_once() {
        var limit = world.allowMembers(10, 500, 5_000);
        MemberNumber giver = members.withPoints(1_000);
        MemberNumber taker = members.withPoints(0);

        var quote = system.call(() -> gifts.quote(QuoteGift.points(giver, phone(taker), Points.of(300))));
        assertThat(quote.takerName()).isEqualTo("王*");
        assertThat(quote.availableAfter()).isEqualTo(700);
        assertThat(quote.yearAfter()).isEqualTo(4_700);
        assertThat(quote.lasting()).singleElement().satisfies(part -> {
            assertThat(part.amount()).isEqualTo(300);
            assertThat(part.expiresOn()).contains(programme.today().plusYears(1));
        });
        assertThat(world.available(giver)).isEqualTo(1_000);

        var command = new GiveGift(giver, quote.quote(), UUID.randomUUID().toString());
        var given = system.call(() -> gifts.give(command));
        var again = system.call(() -> gifts.give(command));

        assertThat(again.replayed()).isTrue();
        assertThat(again.gift()).isEqualTo(given.gift());
        assertThat(given.availableAfter()).isEqualTo(700);
        assertThat(world.available(giver)).isEqualTo(700);
        assertThat(world.available(taker)).isEqualTo(300);
        assertThat(wallet(taker).expiring())
                .singleElement()
                .satisfies(next ->
                        assertThat(next.expiresOn()).isEqualTo(programme.today().plusYears(1)));
        var entry = statements.entry(given.entry()).orElseThrow();
        assertThat(entry.code()).isEqualTo("gift.given");
        assertThat(entry.why().inputs())
                .containsEntry("version", Integer.toString(limit.version()))
                .containsEntry("gift", given.gift());
        assertThat(lines(giver)).isEqualTo(1);
        assertThat(lines(taker)).isEqualTo(1);
        refused("gift-quote-used", () -> world.give(giver, quote.quote()));
    }

    @Test
    void what_the_matrix_does_not_list_or_has_switched_off_is_not_given() {
        MemberNumber giver = members.withPoints(1_000);
        MemberNumber taker = members.withPoints(0);
        world.allow(PartyKind.MEMBER, PartyKind.MEMBER, Unit.PTS, new GiftTerms(false, 1, 500, 5_000, GiftExpiry.KEEP));
        refused("gift-not-allowed", () -> world.quote(giver, taker, 100));

        var unlisted = new QuoteGift(giver, PartyKind.MEMBER, PartyKind.MEMBER, taker.value(), new Unit("UNLISTED"), 1);
        refused("gift-not-allowed", () -> system.call(() -> gifts.quote(unlisted)));
    }

    @Test
    void a_gift_keeps_to_the_least_the_most_and_what_is_there() {
        world.allowMembers(10, 500, 600);
        MemberNumber giver = members.withPoints(550);
        MemberNumber taker = members.withPoints(0);

        refused("gift-out-of-limits", () -> world.quote(giver, taker, 9));
        refused("gift-out-of-limits", () -> world.quote(giver, taker, 501));
        world.give(giver, taker, 500);
        refused("insufficient-points", () -> world.quote(giver, taker, 51));
        members.give(giver, 500);
        refused("gift-year-exceeded", () -> world.quote(giver, taker, 101));
        world.give(giver, taker, 100);
    }

    @Test
    void a_limit_that_changed_after_the_quote_holds() {
        world.allowMembers(10, 500, 600);
        MemberNumber giver = members.withPoints(550);
        MemberNumber taker = members.withPoints(0);
        String quote = world.quote(giver, taker, 400);

        world.allowMembers(10, 300, 600);

        refused("gift-out-of-limits", () -> world.give(giver, quote));
        assertThat(world.available(giver)).isEqualTo(550);
    }

    @Test
    void nobody_and_who_has_left_are_the_same_answer() throws SQLException {
        world.allowMembers(1, 500, 600);
        MemberNumber giver = members.withPoints(100);
        MemberNumber left = members.withPoints(0);
        MemberNumber suspended = members.withPoints(0);
        state(left, "LEFT");
        state(suspended, "SUSPENDED");

        refused("unknown-taker", () -> world.quote(giver, left, 1));
        refused("unknown-taker", () -> world.quote(giver, MemberNumber.ofSerial(999_999_998), 1));
        refused(
                "unknown-taker",
                () -> system.call(() -> gifts.quote(QuoteGift.points(giver, "not a phone", Points.of(1)))));
        refused("taker-not-active", () -> world.quote(giver, suspended, 1));
        refused("gift-to-oneself", () -> world.quote(giver, giver, 1));
        refused("member-not-active", () -> world.quote(suspended, giver, 1));
    }

    @Test
    void somebody_who_tries_out_phone_numbers_is_stopped() {
        world.allowMembers(1, 500, 600);
        MemberNumber giver = members.withPoints(100);
        MemberNumber taker = members.withPoints(0);
        for (int i = 0; i < Gifts.MOST_QUOTES; i++) {
            world.quote(giver, taker, 1);
        }

        refused("too-many-gift-quotes", () -> world.quote(giver, taker, 1));
    }

    @Test
    void a_quote_ends_and_is_forgotten_later() throws SQLException {
        world.allowMembers(1, 500, 600);
        MemberNumber giver = members.withPoints(100);
        String quote = world.quote(giver, members.withPoints(0), 10);
        update("UPDATE club_gift_quote SET expires_at = '2020-01-01' WHERE id = ?", quote);

        refused("gift-quote-expired", () -> world.give(giver, quote));
        assertThat(system.call(gifts::forgetQuotes)).isPositive();
        refused("gift-quote-not-found", () -> world.give(giver, quote));
    }

    @Test
    void of_many_gifts_at_once_the_year_lets_through_exactly_its_limit() {
        world.allowMembers(10, 10, 100);
        MemberNumber giver = members.withPoints(10_000);
        List<MemberNumber> takers = members.withPoints(CROWD, 0);

        List<String> outcomes = together(giver, takers, 10);

        assertThat(outcomes.stream().filter("done"::equals)).hasSize(10);
        assertThat(Collections.frequency(outcomes, "gift-year-exceeded")).isEqualTo(CROWD - 10);
        assertThat(world.available(giver)).isEqualTo(9_900);
        assertThat(takers.stream().mapToLong(world::available).sum()).isEqualTo(100);
    }

    @Test
    void of_many_gifts_of_the_same_last_points_exactly_one_is_made() {
        world.allowMembers(1, 1_000, 1_000_000);
        MemberNumber giver = members.withPoints(100);
        List<MemberNumber> takers = members.withPoints(CROWD, 0);

        List<String> outcomes = together(giver, takers, 100);

        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(Collections.frequency(outcomes, "insufficient-points")).isEqualTo(CROWD - 1);
        assertThat(world.available(giver)).isZero();
    }

    @Test
    void two_that_give_to_each_other_at_once_do_not_lock_each_other_out() {
        world.allowMembers(1, 1_000, 1_000_000);
        MemberNumber one = members.withPoints(1_000);
        MemberNumber other = members.withPoints(1_000);
        List<Callable<Object>> works = IntStream.range(0, 40)
                .<Callable<Object>>mapToObj(i -> {
                    MemberNumber giver = i % 2 == 0 ? one : other;
                    String quote = world.quote(giver, i % 2 == 0 ? other : one, 10);
                    return () -> world.give(giver, quote);
                })
                .toList();

        assertThat(Parallel.outcomes(works)).containsOnly("done");
        assertThat(world.available(one)).isEqualTo(1_000);
        assertThat(world.available(other)).isEqualTo(1_000);
    }

    @Test
    void one_request_that_comes_many_times_at_once_is_one_gift() {
        world.allowMembers(1, 1_000, 1_000_000);
        MemberNumber giver = members.withPoints(1_000);
        MemberNumber taker = members.withPoints(0);
        var command = new GiveGift(
                giver, world.quote(giver, taker, 100), UUID.randomUUID().toString());

        var outcomes = Parallel.outcomes(Collections.nCopies(20, () -> system.call(() -> gifts.give(command))));

        assertThat(outcomes).containsOnly("done");
        assertThat(world.available(taker)).isEqualTo(100);
        String other = world.quote(giver, taker, 5);
        refused(
                "idempotency-conflict",
                () -> system.call(() -> gifts.give(new GiveGift(giver, other, command.idempotencyKey()))));
    }

    @Test
    void an_untouched_gift_goes_back_and_counts_no_more() {
        world.allowMembers(1, 100, 100);
        MemberNumber giver = members.withPoints(200);
        MemberNumber taker = members.withPoints(50);
        var gift = world.give(giver, taker, 100);
        refused("gift-year-exceeded", () -> world.quote(giver, taker, 1));

        var back = system.call(() -> gifts.giveBack(gift.gift()));

        assertThat(back.returnedAt()).isPresent();
        assertThat(world.available(giver)).isEqualTo(200);
        assertThat(world.available(taker)).isEqualTo(50);
        refused("gift-already-returned", () -> system.call(() -> gifts.giveBack(gift.gift())));
        world.give(giver, taker, 100);
    }

    @Test
    void what_has_expired_at_the_givers_meanwhile_goes_by_the_givers_policy() {
        world.allow(PartyKind.MEMBER, PartyKind.MEMBER, Unit.PTS, new GiftTerms(true, 1, 100, 1_000, GiftExpiry.RESET));
        MemberNumber withGrace = expiry.member(true, 30);
        MemberNumber without = expiry.member(true, 0);
        for (MemberNumber giver : List.of(withGrace, without)) {
            expiry.earn(giver, 150);
            var gift = world.give(giver, members.withPoints(0), 100);
            expiry.end(giver);
            system.call(() -> gifts.giveBack(gift.gift()));
        }

        assertThat(world.available(withGrace)).isEqualTo(100);
        assertThat(world.available(without)).isZero();
    }

    @Test
    void a_gift_of_which_anything_was_used_stays_though_the_taker_has_other_points() {
        world.allowMembers(1, 100, 1_000);
        MemberNumber giver = members.withPoints(100);
        MemberNumber taker = members.withPoints(0);
        var gift = world.give(giver, taker, 100);
        members.give(taker, 500);
        world.give(taker, giver, 1);

        refused("gift-used", () -> system.call(() -> gifts.giveBack(gift.gift())));

        assertThat(world.available(taker)).isEqualTo(599);
        assertThat(system.call(() -> gifts.gift(giver, gift.gift())).returnedAt())
                .isEmpty();
    }

    @Test
    void a_cell_that_resets_the_expiry_lets_points_live_anew() {
        world.allow(PartyKind.MEMBER, PartyKind.MEMBER, Unit.PTS, new GiftTerms(true, 1, 100, 1_000, GiftExpiry.RESET));
        MemberNumber giver = members.withPoints(100);
        MemberNumber taker = members.withPoints(0);
        LocalDate anew = policies.of(taker, Unit.PTS, programme.today())
                .terms()
                .rule()
                .expiry(programme.today())
                .on()
                .orElseThrow();

        var quote = system.call(() -> gifts.quote(QuoteGift.points(giver, taker.value(), Points.of(60))));
        world.give(giver, quote.quote());

        assertThat(quote.lasting()).extracting(GiftQuoteView.Lasting::expiresOn).containsExactly(Optional.of(anew));
        assertThat(wallet(taker).expiring())
                .extracting(WalletView.Expiring::expiresOn)
                .containsExactly(anew);
    }

    @Test
    void a_member_gives_to_its_household_and_only_the_head_gives_of_it() {
        var terms = new GiftTerms(true, 1, 500, 5_000, GiftExpiry.KEEP);
        world.allow(PartyKind.MEMBER, PartyKind.HOUSEHOLD, Unit.PTS, terms);
        world.allow(PartyKind.HOUSEHOLD, PartyKind.MEMBER, Unit.PTS, terms);
        MemberNumber head = members.withPoints(300);
        MemberNumber child = members.withPoints(200);
        refused("not-in-household", () -> world.give(child, quoteToHousehold(child, 200)));
        var household = system.call(() -> households.create("王家", head));
        system.call(() -> households.join(household.number(), child));

        world.give(child, quoteToHousehold(child, 200));
        assertThat(pool(household.number())).isEqualTo(200);

        refused("not-household-head", () -> quoteFromHousehold(child, head, 50));
        world.give(head, quoteFromHousehold(head, child, 50));
        assertThat(pool(household.number())).isEqualTo(150);
        assertThat(world.available(child)).isEqualTo(50);
    }

    private String quoteToHousehold(MemberNumber member, long points) {
        return system.call(() -> gifts.quote(QuoteGift.toHousehold(member, Points.of(points))))
                .quote();
    }

    private String quoteFromHousehold(MemberNumber head, MemberNumber taker, long points) {
        return system.call(() -> gifts.quote(QuoteGift.fromHousehold(head, taker.value(), Points.of(points))))
                .quote();
    }

    private List<String> together(MemberNumber giver, List<MemberNumber> takers, long points) {
        List<Callable<Object>> works = takers.stream()
                .<Callable<Object>>map(taker -> {
                    String quote = world.quote(giver, taker, points);
                    return () -> world.give(giver, quote);
                })
                .toList();
        return Parallel.outcomes(works);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private String phone(MemberNumber member) {
        return system.call(() -> profiles.view(member)).phone();
    }

    private WalletView wallet(MemberNumber member) {
        return statements.wallet(
                accounts.find(AccountKey.wallet(member, Unit.PTS)).orElseThrow());
    }

    private int lines(MemberNumber member) {
        return (int) statements.lines(wallet(member).account(), Optional.empty(), 50).rows().stream()
                .filter(line -> line.code().equals("gift.given"))
                .count();
    }

    private long pool(String household) {
        return statements
                .wallet(accounts.find(AccountKey.pool(household, Unit.PTS)).orElseThrow())
                .available()
                .amount();
    }

    /** As {@code Memberships} would, without the step. */
    private void state(MemberNumber member, String state) throws SQLException {
        update("UPDATE club_member SET state = '" + state + "' WHERE number = ?", member.value());
    }

    private void update(String sql, String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, key);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
