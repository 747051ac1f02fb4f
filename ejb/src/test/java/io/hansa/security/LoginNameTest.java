package io.hansa.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginNameTest {

    @ParameterizedTest
    @CsvSource({
        "' Li.Na ', li.na",
        "Anna@Example.COM, anna@example.com",
        "+86 139-0000 0001, +8613900000001",
        "１３９０００００００１, 13900000001",
        "(010) 1234, 0101234"
    })
    void there_is_one_way_to_write_a_name(String typed, String normal) {
        assertThat(LoginName.normal(typed)).isEqualTo(normal);
    }
}
