package io.hansa.web.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.member.Language;
import io.hansa.events.booking.BookingStatus;
import io.hansa.events.event.EventKind;
import io.hansa.rewards.catalogue.RewardCategory;
import io.hansa.rewards.order.OrderStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys that pages make of enum names are there. */
class MemberWordsTest {

    static Stream<String> keys() {
        return Stream.of(
                        named("category.", RewardCategory.values()),
                        named("event.kind.", EventKind.values()),
                        named("order.status.", OrderStatus.values()),
                        named("order.text.", OrderStatus.values()),
                        named("booking.status.", BookingStatus.values()),
                        named("language.", Language.values()),
                        Stream.of("event.booked.BOOKED", "event.booked.WAITING", "event.booked.CHECKED_IN"))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void each_name_has_its_word(String key) {
        ResourceBundle bundle = ResourceBundle.getBundle("io.hansa.web.i18n.member", Locale.ENGLISH);

        assertThat(bundle.containsKey(key)).as(key).isTrue();
    }

    private static Stream<String> named(String prefix, Enum<?>[] values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }
}
