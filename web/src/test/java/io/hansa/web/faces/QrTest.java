package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QrTest {

    @Test
    void a_code_is_a_square_of_whole_modules() {
        assertThat(Qr.size("9DP9-N8MB-3CH4")).isBetween(21, 33);
        assertThat(Qr.path("9DP9-N8MB-3CH4")).matches("(M\\d+ \\d+h\\d+v\\d+h-\\d+z)+");
    }

    @Test
    void other_content_is_another_code() {
        assertThat(Qr.path("one")).isNotEqualTo(Qr.path("two"));
    }
}
