package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.ledger.journal.Why;
import io.hansa.web.faces.Explanation.Reader;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Member, partner and staff read the same sentence; what is between some of them only, the others do not. */
class ExplanationTest {

    private static final Why ACCRUAL = Why.of(
            "accrual.rate",
            Map.ofEntries(
                    Map.entry("partner", "PEK"),
                    Map.entry("partnerZh", "首都机场"),
                    Map.entry("partnerEn", "Capital Airport"),
                    Map.entry("outlet", "T3"),
                    Map.entry("reference", "R-1"),
                    Map.entry("contract", "3"),
                    Map.entry("amountFen", "12850"),
                    Map.entry("ratePoints", "1"),
                    Map.entry("ratePerFen", "1000"),
                    Map.entry("rateCut", "850"),
                    Map.entry("rounding", "down"),
                    Map.entry("price", "1250000"),
                    Map.entry("priceRounding", "half-up")));

    @Test
    void everyone_reads_the_same_sentence_in_their_language() {
        for (Reader reader : Reader.values()) {
            assertThat(Explanation.of(ACCRUAL, reader, Locale.ENGLISH).text())
                    .isEqualTo("Capital Airport: ¥128.50 paid, 1 for each ¥10.00 by contract version 3");
            assertThat(Explanation.of(ACCRUAL, reader, Locale.SIMPLIFIED_CHINESE)
                            .text())
                    .isEqualTo("首都机场消费 ¥128.50，按合同第 3 版每 ¥10.00 累积 1 分");
        }
    }

    @Test
    void a_member_is_told_how_it_was_rounded_and_not_what_the_partner_pays() {
        Explanation member = Explanation.of(ACCRUAL, Reader.MEMBER, Locale.ENGLISH);

        assertThat(member.details()).contains("Points are rounded down", "Below a whole point: 850/1,000");
        assertThat(member.inputs()).containsEntry("rateCut", "850").doesNotContainKeys("price", "priceRounding");
    }

    @Test
    void a_partner_is_told_what_it_pays() {
        Explanation partner = Explanation.of(ACCRUAL, Reader.PARTNER, Locale.ENGLISH);

        assertThat(partner.details()).contains("The partner pays 1.25 fen a point");
        assertThat(partner.inputs()).isEqualTo(ACCRUAL.inputs());
    }

    @Test
    void who_approved_is_for_staff() {
        Why why = Why.of(
                "adjustment.goodwill",
                Map.of(
                        "adjustment",
                        "A000000007",
                        "points",
                        "12000",
                        "approver",
                        "staff:li.na",
                        "unitCost",
                        "5000000"));

        assertThat(Explanation.of(why, Reader.STAFF, Locale.ENGLISH).details()).contains("Approved by: Staff li.na");
        assertThat(Explanation.of(why, Reader.PARTNER, Locale.ENGLISH).inputs())
                .containsOnlyKeys("adjustment", "points");
        assertThat(Explanation.of(why, Reader.MEMBER, Locale.ENGLISH).inputs())
                .containsOnlyKeys("adjustment", "points");
    }

    @Test
    void a_part_is_told_when_all_of_its_figures_are_there() {
        String pattern = "Goodwill[ of {points:number} points][; {gone}]";

        assertThat(NamedFigures.fill(pattern, Map.of("points", "5000"), Locale.ENGLISH))
                .isEqualTo("Goodwill of 5,000 points");
    }
}
