package io.hansa.rewards.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text is found by, in two languages. */
class WordsTest {

    @Test
    void chinese_is_cut_into_characters_and_pairs() {
        assertThat(Words.of("贵宾厅")).containsExactly("贵", "宾", "厅", "贵宾", "宾厅");
    }

    @Test
    void words_and_numbers_stay_whole_whatever_their_case_and_width() {
        assertThat(Words.of("SUV Ｗeekend, 50 yuan")).containsExactly("suv", "weekend", "50", "yuan");
    }

    @Test
    void a_change_of_script_ends_a_word() {
        assertThat(Words.of("SUV周末")).containsExactly("suv", "周", "末", "周末");
    }

    @Test
    void a_search_asks_for_pairs_so_that_neighbours_must_be_neighbours() {
        assertThat(Words.asked("首都机场")).containsExactly("首都", "都机", "机场");
    }

    @Test
    void a_single_character_is_asked_for_as_it_is() {
        assertThat(Words.asked("茶")).containsExactly("茶");
    }

    @Test
    void the_last_word_may_be_unfinished() {
        assertThat(Words.asked("Beijing lou")).containsExactly("beijing", "lou%");
    }

    @Test
    void punctuation_and_wildcards_ask_for_nothing() {
        assertThat(Words.asked(" %_，。!")).isEmpty();
    }

    @Test
    void what_is_asked_is_bounded() {
        assertThat(Words.asked("a b c d e f g h i j k l m n o p")).hasSize(12);
    }
}
