package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "139 0000 0001, +8613900000001",
        "0086-139-0000-0001, +8613900000001",
        "+86 139 0000 0001, +8613900000001",
        "１３９００００００01, +8613900000001",
        "+852 5123 4567, +85251234567",
        "+1 (212) 555-2368, +12125552368"
    })
    void a_phone_is_kept_in_one_spelling(String typed, String e164) {
        assertThat(PhoneNumbers.e164(typed)).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "", "139000000012345", "phone", "+999 1234567", "13900000001 ext. 5"})
    void what_is_no_phone_of_any_country_is_none(String typed) {
        assertThat(PhoneNumbers.read(typed)).isEmpty();
    }

    @Test
    void a_list_shows_the_last_four_digits() {
        assertThat(PhoneNumbers.masked("+8613900001234")).isEqualTo("•••• 1234");
    }

    @Test
    void the_first_digits_are_looked_for_as_chinese() {
        assertThat(MemberSearch.phonePrefix("139 00")).isEqualTo("+8613900");
        assertThat(MemberSearch.phonePrefix("+852")).isEqualTo("+852");
        assertThat(MemberSearch.phonePrefix("13900000001")).isEqualTo("+8613900000001");
    }
}
