package io.hansa.web.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "'en-GB,zh;q=0.5', en",
        "'zh-TW',          zh-CN",
        "'fr,en;q=0.5',    en",
        "'fr',             zh-CN",
        "'*',              zh-CN"
    })
    void answers_in_the_first_language_that_is_spoken_here(String wanted, String language) {
        List<Locale> locales = Locale.LanguageRange.parse(wanted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .toList();
        assertThat(Wording.language(locales).toLanguageTag()).isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource(ApiProblem.class)
    void has_words_for_every_problem(ApiProblem problem) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(Wording.title(problem.code(), locale)).isNotBlank();
            assertThat(Wording.detail(problem.code(), Map.of(), locale)).isNotBlank();
        }
    }

    @Test
    void fills_the_figures_of_a_rule() {
        Violation violation = new Violation("name", "size", Map.of("min", 1, "max", 60));
        assertThat(Wording.violation(violation, Locale.ENGLISH)).isEqualTo("must have 1 to 60 characters or items");
    }

    @Test
    void says_something_of_a_rule_that_has_no_words() {
        assertThat(Wording.violation(Violation.of("name", "never-heard-of"), Locale.ENGLISH))
                .isEqualTo("is not right");
    }
}
