package io.hansa.club.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.entitlement.MemberRights;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.expiry.ExpiryWorld;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.StatementLine;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.ledger.verification.Verification;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.Parallel;
import io.hansa.testing.TestMembers;
import io.hansa.testing.TestRights;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counted rights that members give each other, with the real ledger. Each test has a right of its own. */
@InContainer
class RightGiftsIT {

    private static final int CROWD = 40;

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    TestRights testRights;

    @Inject
    GiftWorld world;

    @Inject
    ExpiryWorld expiry;

    @Inject
    Gifts gifts;

    @Inject
    GiftLimits limits;

    @Inject
    MemberRights rights;

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

    private Unit right;
    private LocalDate end;
    private MemberNumber giver;
    private MemberNumber taker;

    @BeforeEach
    void a_member_with_four_visits() {
        right = testRights.right(true);
        end = programme.today().plusDays(90);
        giver = members.withPoints(0);
        taker = members.withPoints(0);
        testRights.grant(giver, right, 4, end);
    }

    @AfterEach
    void the_ledger_verifies() {
        assertThat(system.call(verification::verify).findings()).isEmpty();
    }

    @Test
    void a_visit_is_shown_first_keeps_its_end_and_stands_in_both_histories() throws SQLException {
        var limit = world.allowMembers(right, 3, GiftExpiry.KEEP);
        assertThat(system.call(() -> gifts.giveable(giver))).contains(new Giveable(right, 4, 1, 2, 3));

        var quote = world.quote(giver, taker, right, 1);
        assertThat(quote.availableAfter()).isEqualTo(3);
        assertThat(quote.yearAfter()).isEqualTo(2);
        assertThat(quote.lasting()).containsExactly(new GiftQuoteView.Lasting(Optional.of(end), 1));
        var gift = world.give(giver, quote.quote());

        assertThat(world.available(giver, right)).isEqualTo(3);
        assertThat(wallet(taker).expiring())
                .extracting(WalletView.Expiring::expiresOn)
                .containsExactly(end);
        assertThat(lines(giver)).extracting(StatementLine::amount).containsExactly(-1L, 4L);
        assertThat(lines(giver))
                .extracting(StatementLine::balanceAfter)
                .containsExactly(Optional.of(3L), Optional.of(4L));
        assertThat(lines(taker)).singleElement().satisfies(line -> {
            assertThat(line.code()).isEqualTo("gift.given");
            assertThat(line.why().inputs())
                    .containsEntry("gift", gift.gift())
                    .containsEntry("limit", "MEMBER.MEMBER." + right + ".ANY")
                    .containsEntry("version", Integer.toString(limit.version()));
        });
        assertThat(told(taker, "club.right-received")).isEqualTo("贵宾厅/Lounge");
        assertThat(audited(gift.gift())).contains(gift.entry().toString(), right.code(), limit.name());
        assertThat(system.call(() -> gifts.giveable(giver))).contains(new Giveable(right, 3, 1, 2, 2));
    }

    @Test
    void a_cell_is_of_points_or_of_a_counted_right_and_a_households_is_of_points() {
        Unit uncounted = testRights.right(false);
        for (Unit unit : List.of(Unit.STATUS, Unit.CNY, new Unit("NO_SUCH_RIGHT"), uncounted)) {
            refused("invalid-gift-limit", () -> world.allowMembers(unit, 3, GiftExpiry.KEEP));
        }
        var cell = new GiftCell(PartyKind.MEMBER, PartyKind.HOUSEHOLD, right, GiftCell.ANY_TIER);
        refused("invalid-gift-limit", () -> system.run(() -> limits.check(cell)));

        refused("gift-not-allowed", () -> world.quote(giver, taker, right, 1));
        assertThat(system.call(() -> gifts.giveable(giver)))
                .extracting(Giveable::unit)
                .doesNotContain(right);
    }

    @Test
    void of_many_gifts_at_once_the_year_lets_through_exactly_its_limit() {
        world.allowMembers(right, 3, GiftExpiry.KEEP);

        List<String> outcomes = together(1);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(3);
        assertThat(Collections.frequency(outcomes, "gift-year-exceeded")).isEqualTo(CROWD - 3);
        assertThat(world.available(giver, right)).isEqualTo(1);
    }

    @Test
    void of_many_gifts_of_the_last_visits_as_many_are_made_as_there_are() {
        world.allowMembers(right, 1_000, GiftExpiry.KEEP);

        List<String> outcomes = together(2);

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(2);
        assertThat(Collections.frequency(outcomes, "gift-not-covered")).isEqualTo(CROWD - 2);
        assertThat(world.available(giver, right)).isZero();
        refused("gift-not-covered", () -> world.quote(giver, taker, right, 1));
    }

    @Test
    void an_untouched_visit_goes_back_and_one_that_was_given_on_does_not() {
        world.allowMembers(right, 10, GiftExpiry.KEEP);
        var untouched = world.give(giver, world.quote(giver, taker, right, 1).quote());
        system.call(() -> gifts.giveBack(untouched.gift()));
        assertThat(world.available(giver, right)).isEqualTo(4);
        assertThat(world.available(taker, right)).isZero();

        var used = world.give(giver, world.quote(giver, taker, right, 2).quote());
        world.give(taker, world.quote(taker, giver, right, 1).quote());
        refused("gift-used", () -> system.call(() -> gifts.giveBack(used.gift())));
    }

    @Test
    void what_lives_anew_lives_by_the_policy_of_its_unit_and_its_end_is_announced_by_its_name() throws SQLException {
        expiry.policy(right, 20, 30);
        world.allowMembers(right, 10, GiftExpiry.RESET);
        LocalDate anew = programme.today().plusDays(20);

        var quote = world.quote(giver, taker, right, 1);
        assertThat(quote.lasting()).containsExactly(new GiftQuoteView.Lasting(Optional.of(anew), 1));
        var gift = world.give(giver, quote.quote());
        expiry.tell();

        assertThat(statements.entry(gift.entry()).orElseThrow().why().inputs()).containsEntry("policy", right + " v1");
        assertThat(told(taker, "club.right-expiring")).isEqualTo("贵宾厅/Lounge");
        assertThat(told(taker, "club.points-expiring")).isEmpty();
    }

    /** Each to another, of what each was shown that it could give. */
    private List<String> together(long amount) {
        List<Callable<Object>> works = members.withPoints(CROWD, 0).stream()
                .<Callable<Object>>map(each -> {
                    String quote = world.quote(giver, each, right, amount).quote();
                    return () -> world.give(giver, quote);
                })
                .toList();
        return Parallel.outcomes(works);
    }

    private List<StatementLine> lines(MemberNumber member) {
        return system.call(() -> rights.lines(member, new RightCode(right.code()), Optional.empty(), 10))
                .rows();
    }

    private WalletView wallet(MemberNumber member) {
        return statements.wallet(accounts.find(AccountKey.wallet(member, right)).orElseThrow());
    }

    /** What the right is called in the one message of a code, in both languages; empty when there is none. */
    private String told(MemberNumber member, String code) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "SELECT CONCAT(JSON_VALUE(args, '$.rightZh'), '/', JSON_VALUE(args, '$.rightEn'))"
                                + " FROM outbox_message WHERE recipient = ? AND code = ? AND channel = 'INBOX'")) {
            query.setString(1, member.value());
            query.setString(2, code);
            var rows = query.executeQuery();
            String name = rows.next() ? rows.getString(1) : "";
            assertThat(rows.next()).isFalse();
            return name;
        }
    }

    private String audited(String gift) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(
                        "SELECT details FROM security_audit WHERE subject = ? AND action = 'gift.given'")) {
            query.setString(1, "gift:" + gift);
            var rows = query.executeQuery();
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
