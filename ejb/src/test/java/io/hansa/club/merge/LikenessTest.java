package io.hansa.club.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How much two memberships are like one person's. */
class LikenessTest {

    private static final LocalDate BORN = LocalDate.of(1990, 2, 3);

    @Test
    void a_name_with_its_birthday_is_worth_a_look_and_a_name_alone_is_not() {
        var one = Traits.of("1", "Li", "Na", "+8613800001111", null, BORN);

        var same = Likeness.of(one, Traits.of("2", "LI", "na ", "+8613922223333", null, BORN));
        var named = Likeness.of(one, Traits.of("2", "Li", "Na", "+8613922223333", null, BORN.plusDays(1)));

        assertThat(same.isWorthLooking()).isTrue();
        assertThat(same.reasons()).containsExactly(LikenessReason.NAME_BIRTHDAY);
        assertThat(named.isWorthLooking()).isFalse();
        assertThat(named.score()).isEqualTo(20);
    }

    @Test
    void a_mailbox_is_the_same_however_it_is_written() {
        var one = Traits.of("1", "李", "娜", "+8613800001111", "li.na@example.com", null);
        var other = Traits.of("2", "王", "芳", "+8613922223333", "LiNa+club@Example.com", null);
        var elsewhere = Traits.of("2", "王", "芳", "+8613922223333", "lina@example.org", null);

        assertThat(Likeness.of(one, other).reasons()).containsExactly(LikenessReason.MAIL);
        assertThat(Likeness.of(one, other).isWorthLooking()).isTrue();
        assertThat(Likeness.of(one, elsewhere).reasons()).isEmpty();
    }

    @Test
    void nobody_without_mail_or_birthday_is_like_another_for_that() {
        var one = Traits.of("1", "李", "娜", "+8613800001111", null, null);
        var other = Traits.of("2", "王", "芳", "+8613922223333", null, null);

        assertThat(Likeness.of(one, other).score()).isZero();
        assertThat(one.keys()).containsOnlyKeys("P", "N");
    }

    @Test
    void a_phone_of_another_country_with_the_same_end_and_name_is_one_and_the_sum_is_a_hundred_at_most() {
        var one = Traits.of("1", "李", "娜", "+8613812345678", "a@b.cn", BORN);
        var abroad = Traits.of("2", "李", "娜", "+85212345678", "a@b.cn", BORN);

        assertThat(Likeness.of(one, abroad).score()).isEqualTo(100);
        assertThat(Likeness.of(one, abroad).reasons())
                .containsExactlyInAnyOrder(LikenessReason.NAME_BIRTHDAY, LikenessReason.MAIL, LikenessReason.PHONE);
        assertThat(one.keys()).isEqualTo(abroad.keys());
    }
}
