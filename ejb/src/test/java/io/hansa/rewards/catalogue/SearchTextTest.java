package io.hansa.rewards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.hansa.kernel.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reward is found by, in two languages. */
class SearchTextTest {

    @Test
    void chinese_and_other_words_are_looked_for_one_by_one() {
        assertThat(SearchText.runs("首都 lounge贵宾厅50")).containsExactly("首都", "lounge", "贵宾厅", "50");
    }

    @Test
    void case_and_full_width_forms_do_not_matter() {
        assertThat(SearchText.runs("ＳＵＶ Weekend")).containsExactly("suv", "weekend");
    }

    @Test
    void wildcards_and_punctuation_ask_for_nothing() {
        assertThat(SearchText.runs(" %_\\，。!'\"")).isEmpty();
    }

    @Test
    void what_is_asked_is_bounded() {
        assertThat(SearchText.runs("a b c d e f g h i j k")).hasSize(8);
        assertThat(SearchText.runs("茶".repeat(100)).get(0)).hasSize(40);
    }

    @Test
    void a_reward_is_found_by_all_that_it_says_and_by_its_code() {
        var terms = new RewardTerms(
                new LocalizedText("首都机场贵宾厅", "Lounge visit, Beijing"),
                new LocalizedText("含茶点", "With a Shower"),
                RewardCategory.TRAVEL,
                "lounge",
                Optional.empty(),
                0,
                Window.ALWAYS,
                Window.ALWAYS,
                90,
                24,
                1);

        assertThat(SearchText.of(terms, "LNG-PEK")).contains(SearchText.runs("贵宾厅 茶点 beijing SHOWER lng pek"));
    }
}
