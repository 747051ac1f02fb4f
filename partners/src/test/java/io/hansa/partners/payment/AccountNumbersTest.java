package io.hansa.partners.payment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The IBANs are the examples of the SWIFT registry. */
class AccountNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DE89370400440532013000",
                "GB29NWBK60161331926819",
                "MT84MALT011000012345MTLCAST001S",
                "6222021234567890123",
                "110907890510701"
            })
    void what_can_be_right(String number) {
        assertThat(AccountNumbers.isRight(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DE89370400440532013001", "DE98370400440532013000", "GB29NWBK60161331926891", "ABC", "DE"})
    void what_cannot(String number) {
        assertThat(AccountNumbers.isRight(number)).isFalse();
    }
}
