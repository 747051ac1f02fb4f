package io.hansa.club.earning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What rules saw is read as it was written. */
class FactsJsonTest {

    @Test
    void what_was_written_is_read() {
        var facts = new FactsJson.Facts(
                Rules.sale(),
                Rules.gold().counted(2, 7),
                Map.of(".GOLD.2026-06", new Used(50, 2), ".GOLD.", Used.NOTHING),
                Map.of("GOLD", 900L));

        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
        var once = new FactsJson.Facts(Rules.sale(), Rules.gold().counted(3, 0), Map.of(), Map.of());
        assertThat(FactsJson.read(FactsJson.write(once))).isEqualTo(once);
    }

    @Test
    void what_is_nothing_is_left_out_and_odd_characters_stay() {
        var message = new MessageFacts(
                "AIR",
                "T\"1\\",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Channel.FILE,
                OptionalLong.empty(),
                5,
                0,
                LocalDate.of(2026, 6, 10),
                DaySort.HOLIDAY);
        var facts = new FactsJson.Facts(message, MemberFacts.UNKNOWN, Map.of(), Map.of());

        assertThat(FactsJson.read(FactsJson.write(facts))).isEqualTo(facts);
        assertThat(FactsJson.write(facts)).doesNotContain("fen", "tiers", "birthday");
    }

    @Test
    void what_is_beyond_all_sense_is_given_up_and_not_wrapped_round() {
        assertThat(new Working(Long.MAX_VALUE, 2, 1).result()).isEqualTo(Working.MOST);
        assertThat(new Working(Long.MAX_VALUE, 1, 1).result()).isEqualTo(Working.MOST);
        assertThat(new Working(299, 1, 100)).satisfies(working -> {
            assertThat(working.result()).isEqualTo(2);
            assertThat(working.cut()).isEqualTo(99);
        });
    }
}
