package io.hansa.club.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hansa.kernel.Actor;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Unit;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cell of the matrix may say, and what it leaves of a year. */
class GiftTermsTest {

    @ParameterizedTest
    @CsvSource({"0, 1, 1, least", "2, 1, 3, most", "1, 5, 4, perYear", "1, 1, 1000000001, perYear"})
    void terms_that_contradict_themselves_are_refused_at_their_field(
            long least, long most, long perYear, String field) {
        assertThatThrownBy(() -> new GiftTerms(true, least, most, perYear, GiftExpiry.KEEP))
                .isInstanceOfSatisfying(
                        InvalidGiftLimit.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", field));
    }

    @Test
    void a_year_lets_through_what_is_left_of_it_and_no_more() {
        var limit = new GiftLimitView(
                new GiftCell(PartyKind.MEMBER, PartyKind.MEMBER, Unit.PTS, GiftCell.ANY_TIER),
                1,
                new GiftTerms(true, 1, 100, 1_000, GiftExpiry.KEEP),
                Actor.system("test"),
                Instant.EPOCH,
                Optional.empty());

        assertThat(GiftRules.leftOfYear(limit, 900, 100)).isZero();
        assertThatThrownBy(() -> GiftRules.leftOfYear(limit, 901, 100))
                .isInstanceOfSatisfying(
                        GiftYearExceeded.class,
                        refusal -> assertThat(refusal.args()).containsEntry("left", 99L));
        // the limit was lowered after more had been given
        assertThatThrownBy(() -> GiftRules.leftOfYear(limit, 5_000, 1))
                .isInstanceOfSatisfying(
                        GiftYearExceeded.class,
                        refusal -> assertThat(refusal.args()).containsEntry("left", 0L));
    }

    @Test
    void nothing_is_no_gift_and_a_household_gives_to_no_household() {
        MemberNumber member = MemberNumber.ofSerial(1);

        assertThatThrownBy(() -> new QuoteGift(member, PartyKind.MEMBER, PartyKind.MEMBER, "x", Unit.PTS, 0))
                .isInstanceOf(InvalidGift.class);
        assertThatThrownBy(() -> new QuoteGift(member, PartyKind.HOUSEHOLD, PartyKind.HOUSEHOLD, "", Unit.PTS, 1))
                .isInstanceOf(InvalidGift.class);
    }
}
