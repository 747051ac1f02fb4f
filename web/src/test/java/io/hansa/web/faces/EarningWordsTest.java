package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.club.earning.BirthdayFit;
import io.hansa.club.earning.Cap;
import io.hansa.club.earning.Explanation;
import io.hansa.club.earning.MemberCondition;
import io.hansa.club.earning.Missing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever becomes of a rule, there are words for it. */
class EarningWordsTest {

    private static final Path EARNING = Path.of("../ejb/src/main/java/io/hansa/club/earning");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("io.hansa.web.i18n.earning", Locale.ENGLISH);

    @Test
    void every_outcome_and_every_limit_has_words() {
        assertThat(Explanation.Outcome.values())
                .allSatisfy(outcome ->
                        assertThat(WORDS.containsKey("line." + outcome)).isTrue());
        for (Cap.Per per : Cap.Per.values()) {
            for (Cap.Of of : Cap.Of.values()) {
                assertThat(WORDS.containsKey("limit." + per + "." + of)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, it is for those who answered survey SERVICE on the same day, 适用于填写问卷 SERVICE 当天的会员",
        "1, it is for those who answered survey SERVICE within 1 day, 适用于填写问卷 SERVICE 后 1 天内的会员",
        "7, it is for those who answered survey SERVICE within 7 days, 适用于填写问卷 SERVICE 后 7 天内的会员"
    })
    void days_after_a_survey_are_said_as_one_says_them(String days, String en, String zh) {
        var missing = new Missing("survey", new TreeMap<>(Map.of("asked", "SERVICE", "days", days)));

        assertThat(EarningWords.missing(missing, WORDS, Locale.ENGLISH)).isEqualTo(en);
        assertThat(EarningWords.missing(
                        missing,
                        ResourceBundle.getBundle("io.hansa.web.i18n.earning", Locale.SIMPLIFIED_CHINESE),
                        Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(zh);
    }

    @Test
    void everything_that_a_condition_can_miss_has_words_and_no_words_are_without_a_condition() throws IOException {
        String source = Files.readString(EARNING.resolve("MessageCondition.java"))
                + Files.readString(EARNING.resolve("MemberCondition.java"))
                + Files.readString(EARNING.resolve("Codes.java"));
        Set<String> codes = Pattern.compile(
                        "(?:lacking|amount|of)\\(\\s*(?:every \\? |(?:event|survey)\\.isPresent\\(\\) \\? )?\"([a-z-]+)\"(?: : \"([a-z-]+)\")?,")
                .matcher(source)
                .results()
                .flatMap(found -> Arrays.asList(found.group(1), found.group(2)).stream())
                .filter(code -> code != null && !Set.of("asked", "from").contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = WORDS.keySet().stream()
                .filter(key -> key.startsWith("missing."))
                .map(key -> key.substring("missing.".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(codes).hasSizeGreaterThan(18).isEqualTo(told);
        assertThat(List.of(BirthdayFit.DAY, BirthdayFit.MONTH))
                .allSatisfy(fit ->
                        assertThat(WORDS.containsKey("birthday.asked." + fit)).isTrue());
        assertThat(MemberCondition.NthTime.Where.values())
                .allSatisfy(where ->
                        assertThat(WORDS.containsKey("nth.where." + where)).isTrue());
    }
}
