package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a page says when something was refused. */
class RefusalsTest {

    @Test
    void a_field_has_a_sentence_of_its_own_or_that_of_the_code() {
        assertThat(said("invalid-right", Map.of("field", "expiresOn")))
                .isEqualTo("Choose a day that is still to come.");
        assertThat(said("invalid-right", Map.of("field", "guestCost"))).isEqualTo("Please check this field.");
        assertThat(said("invalid-right", Map.of())).isEqualTo("Please check this field.");
    }

    @Test
    void a_code_without_a_sentence_is_named() {
        assertThat(said("never-heard-of", Map.of("field", "code"))).contains("never-heard-of");
    }

    private static String said(String code, Map<String, ?> figures) {
        return Refusals.sentence(code, figures, Locale.ENGLISH);
    }
}
