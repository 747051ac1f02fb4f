package io.hansa.club.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.club.household.Households;
import io.hansa.kernel.DomainException;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.kernel.Unit;
import io.hansa.ledger.statement.Statements;
import io.hansa.testing.AsSystem;
import io.hansa.testing.InContainer;
import io.hansa.testing.TestMembers;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which cell of the matrix holds: that of the giver's tier before the one for any tier, whoever takes. */
@InContainer
class GiftTiersIT {

    private static final String TIER = "PLATINUM";
    private static final GiftTerms NARROW = new GiftTerms(true, 10, 100, 5_000, GiftExpiry.KEEP);
    private static final GiftTerms WIDE = new GiftTerms(true, 1, 400, 5_000, GiftExpiry.KEEP);
    private static final GiftTerms OFF = new GiftTerms(false, 1, 400, 5_000, GiftExpiry.KEEP);

    @Inject
    AsSystem system;

    @Inject
    TestMembers members;

    @Inject
    GiftWorld world;

    @Inject
    Gifts gifts;

    @Inject
    Households households;

    @Inject
    Statements statements;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    private MemberNumber high;
    private MemberNumber low;

    @BeforeEach
    void one_of_a_high_tier_and_one_of_the_lowest() throws SQLException {
        high = members.withPoints(1_000);
        low = members.withPoints(1_000);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(
                        "UPDATE club_standing SET tier = '" + TIER + "' WHERE member = ?")) {
            update.setString(1, high.value());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** A cell stays once it is set: it lets others of the tier give as before. */
    @AfterEach
    void no_tier_is_kept_from_giving() {
        own(PartyKind.MEMBER, PartyKind.MEMBER, WIDE);
    }

    @Test
    void the_cell_of_the_givers_tier_wins_over_the_one_for_any_tier_where_it_allows_more() {
        any(PartyKind.MEMBER, PartyKind.MEMBER, NARROW);
        var limit = own(PartyKind.MEMBER, PartyKind.MEMBER, WIDE);

        refused("gift-out-of-limits", () -> world.quote(low, high, 101));
        var given = world.give(high, low, 400);

        assertThat(statements.entry(given.entry()).orElseThrow().why().inputs())
                .containsEntry("limit", "MEMBER.MEMBER.PTS." + TIER)
                .containsEntry("version", Integer.toString(limit.version()));
        refused("gift-out-of-limits", () -> world.quote(high, low, 401));
    }

    @Test
    void it_wins_where_it_allows_less_or_nothing_too() {
        any(PartyKind.MEMBER, PartyKind.MEMBER, WIDE);
        own(PartyKind.MEMBER, PartyKind.MEMBER, NARROW);
        refused("gift-out-of-limits", () -> world.quote(high, low, 101));

        own(PartyKind.MEMBER, PartyKind.MEMBER, OFF);
        refused("gift-not-allowed", () -> world.quote(high, low, 50));
        world.give(low, high, 400);
    }

    @Test
    void the_tier_of_who_takes_chooses_nothing() {
        any(PartyKind.MEMBER, PartyKind.MEMBER, NARROW);
        own(PartyKind.MEMBER, PartyKind.MEMBER, OFF);

        var given = world.give(low, high, 100);

        assertThat(statements.entry(given.entry()).orElseThrow().why().inputs())
                .containsEntry("limit", "MEMBER.MEMBER.PTS.ANY");
        refused("gift-out-of-limits", () -> world.quote(low, high, 101));
    }

    @Test
    void what_a_household_takes_goes_by_the_tier_of_who_gives_and_what_it_gives_by_its_heads() {
        any(PartyKind.MEMBER, PartyKind.HOUSEHOLD, NARROW);
        own(PartyKind.MEMBER, PartyKind.HOUSEHOLD, WIDE);
        any(PartyKind.HOUSEHOLD, PartyKind.MEMBER, NARROW);
        own(PartyKind.HOUSEHOLD, PartyKind.MEMBER, WIDE);
        var household = system.call(() -> households.create("王家", high));
        system.call(() -> households.join(household.number(), low));

        refused("gift-out-of-limits", () -> give(QuoteGift.toHousehold(low, Points.of(101))));
        give(QuoteGift.toHousehold(high, Points.of(400)));
        give(QuoteGift.fromHousehold(high, low.value(), Points.of(300)));

        assertThat(world.available(low)).isEqualTo(1_300);
    }

    private void give(QuoteGift asked) {
        system.call(() -> gifts.give(new GiveGift(
                asked.member(), gifts.quote(asked).quote(), UUID.randomUUID().toString())));
    }

    private void any(PartyKind giver, PartyKind taker, GiftTerms terms) {
        world.allow(giver, taker, Unit.PTS, terms);
    }

    private GiftLimitView own(PartyKind giver, PartyKind taker, GiftTerms terms) {
        return world.allow(new GiftCell(giver, taker, Unit.PTS, TIER), terms);
    }

    private static void refused(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
