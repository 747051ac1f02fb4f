package io.hansa.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernel's values keep their promises. */
class ValuesTest {

    @Test
    void a_member_number_ends_in_its_check_digit() {
        assertThat(MemberNumber.ofSerial(799_273_987).value()).isEqualTo("7992739875");
        assertThat(MemberNumber.ofSerial(1).value()).hasSize(10).startsWith("000000001");
    }

    @Test
    void every_mistyped_digit_and_most_swapped_neighbours_are_seen() {
        String right = MemberNumber.ofSerial(204_816_357).value();
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(MemberNumber.isValid(typed)).isEqualTo(typed.equals(right));
            }
        }
        String swapped = right.substring(0, 3) + right.charAt(4) + right.charAt(3) + right.substring(5);
        assertThat(MemberNumber.isValid(swapped)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789", "12345678901", "12345678a0", "１２３４５６７８９０"})
    void what_is_not_ten_digits_is_no_member_number(String text) {
        assertThatThrownBy(() -> new MemberNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void points_do_not_overflow_in_silence() {
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE).plus(Points.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of(Long.MIN_VALUE).negated()).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Points.of(Long.MAX_VALUE / 2).times(3)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void currencies_do_not_add() {
        assertThat(Money.cny(120).plus(Money.cny(5))).isEqualTo(Money.of(125, "CNY"));
        assertThatThrownBy(() -> Money.cny(1).plus(Money.of(1, "EUR"))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"member:0000000018", "staff:li.na", "client:c-17", "system:expiry", "partner:a:b"})
    void an_actor_is_its_name(String name) {
        assertThat(Actor.parse(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", ":x", "king:x", "staff:", "staff: "})
    void other_names_are_no_actors(String name) {
        assertThatThrownBy(() -> Actor.parse(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_period_has_its_first_day_and_not_its_last() {
        Period may = Period.month(YearMonth.of(2026, 5));
        assertThat(may.contains(LocalDate.of(2026, 5, 1))).isTrue();
        assertThat(may.contains(LocalDate.of(2026, 5, 31))).isTrue();
        assertThat(may.contains(LocalDate.of(2026, 6, 1))).isFalse();
        assertThat(may.overlaps(Period.month(YearMonth.of(2026, 6)))).isFalse();
    }

    @Test
    void a_slice_knows_whether_there_is_more() {
        List<Integer> four = IntStream.rangeClosed(1, 4).boxed().toList();
        assertThat(Slice.cut(four, 3, String::valueOf).next()).contains("3");
        assertThat(Slice.cut(four, 3, String::valueOf).rows()).containsExactly(1, 2, 3);
        assertThat(Slice.cut(four, 4, String::valueOf).next()).isEmpty();
        assertThat(Slice.limit(100_000)).isEqualTo(Slice.MAX_LIMIT);
        assertThat(Slice.limit(-1)).isEqualTo(1);
    }

    @Test
    void an_instant_is_kept_in_utc_to_the_microsecond() {
        var converter = new InstantConverter();
        Instant instant = Instant.parse("2026-06-15T02:03:04.000005Z");
        assertThat(converter.convertToDatabaseColumn(instant)).hasToString("2026-06-15T02:03:04.000005");
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(instant)))
                .isEqualTo(instant);
    }
}
