package io.hansa.club.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What terms of referral may say, until when they hold for somebody, and how codes are read. */
class ReferralTermsTest {

    private final ReferralTerms terms = new ReferralTerms(true, 500, 300, 100, 30, 14, 10);

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, 1, 0, 1, referrerPoints", "0, 0, 1, 1, 0, 1, referrerPoints",
                "1, 1000001, 1, 1, 0, 1, referredPoints",
        "1, 1, 0, 1, 0, 1, leastPoints", "1, 1, 1, 0, 0, 1, withinDays", "1, 1, 1, 366, 0, 1, withinDays",
        "1, 1, 1, 1, -1, 1, waitDays", "1, 1, 1, 1, 0, 0, perYear"
    })
    void terms_that_contradict_themselves_are_refused_at_their_field(
            long referrer, long referred, long least, int within, int wait, int perYear, String field) {
        assertThatThrownBy(() -> new ReferralTerms(true, referrer, referred, least, within, wait, perYear))
                .isInstanceOfSatisfying(
                        InvalidReferralTerms.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", field));
    }

    @Test
    void who_enrolled_thirty_days_ago_may_join_and_who_did_thirty_one_may_not() {
        LocalDate enrolled = LocalDate.parse("2026-02-01");

        assertThat(terms.mayJoin(enrolled, LocalDate.parse("2026-03-03"))).isTrue();
        assertThat(terms.mayJoin(enrolled, LocalDate.parse("2026-03-04"))).isFalse();
        assertThat(terms.through(LocalDate.parse("2026-03-03"))).isEqualTo(LocalDate.parse("2026-04-02"));
        assertThat(terms.isEnough(100)).isTrue();
        assertThat(terms.isEnough(99)).isFalse();
    }

    @Test
    void codes_are_read_as_they_are_typed_and_no_two_are_alike() {
        assertThat(ReferralCodes.read(" abcd-2345 ")).contains("ABCD2345");
        assertThat(Stream.of("", "ABCD234", "ABCD23456", "ABCD1345", "ABCO2345")
                        .filter(typed -> ReferralCodes.read(typed).isPresent()))
                .isEmpty();
        assertThat(Stream.generate(ReferralCodes::next).limit(1_000).collect(Collectors.toSet()))
                .hasSize(1_000)
                .allSatisfy(code -> assertThat(ReferralCodes.read(code)).contains(code));
    }
}
