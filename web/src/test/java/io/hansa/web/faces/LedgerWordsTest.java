package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.Actor;
import io.hansa.ledger.journal.Why;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures that causes keep as text read as figures. */
class LedgerWordsTest {

    @Test
    void a_figure_kept_as_text_says_how_it_reads() {
        String sentence = NamedFigures.fill(
                "{points:number} for {fen:money} until {until:date}, {nothing}by {ref}",
                Map.of("points", "12000", "fen", "1250", "until", "2027-01-31", "ref", "T-1"),
                Locale.ENGLISH);

        assertThat(sentence).isEqualTo("12,000 for ¥12.50 until 31 Jan 2027, by T-1");
    }

    @Test
    void codes_without_words_are_shown_as_they_are() {
        assertThat(LedgerWords.entry("some.new-code", Locale.ENGLISH)).isEqualTo("some.new-code");
        assertThat(LedgerWords.why(Why.of("some.cause"), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("some.cause");
    }

    @Test
    void actors_are_told_in_the_readers_language() {
        Actor actor = Actor.parse("staff:li.na");

        assertThat(LedgerWords.actor(actor, Locale.ENGLISH)).isEqualTo("Staff li.na");
        assertThat(LedgerWords.actor(actor, Locale.SIMPLIFIED_CHINESE)).isEqualTo("员工 li.na");
    }
}
