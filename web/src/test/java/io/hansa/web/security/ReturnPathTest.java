package io.hansa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/member/index.xhtml", "/member/order.xhtml?number=R000000001", "/console/index.xhtml"})
    void a_page_of_ours_is_gone_back_to(String wanted) {
        assertThat(ReturnPath.isOurs(wanted)).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example/a.xhtml",
                "/\\evil.example/a.xhtml",
                "https://evil.example/a.xhtml",
                "/a\r\nSet-Cookie/a.xhtml",
                "/javascript:alert.xhtml",
                "/api/v1/me",
                "member/index.xhtml"
            })
    void nothing_else_is(String wanted) {
        assertThat(ReturnPath.isOurs(wanted)).isFalse();
    }
}
