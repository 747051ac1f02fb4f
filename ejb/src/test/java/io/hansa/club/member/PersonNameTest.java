package io.hansa.club.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PersonNameTest {

    @Test
    void a_chinese_name_is_written_without_a_blank_family_first() {
        var name = PersonName.of("欧阳", " 小 明 ".replace(" ", ""));

        assertThat(name.display()).isEqualTo("欧阳小明");
        assertThat(name.masked()).isEqualTo("欧阳**");
        assertThat(name.spellings()).containsExactlyInAnyOrder("欧阳小明", "小明");
    }

    @Test
    void a_latin_name_is_found_by_either_part_first() {
        var name = PersonName.of("  Van  Dyke ", "Anna");

        assertThat(name.display()).isEqualTo("Anna Van Dyke");
        assertThat(name.masked()).isEqualTo("A. Van Dyke");
        assertThat(name.spellings()).containsExactlyInAnyOrder("van dyke anna", "anna van dyke");
    }

    @Test
    void a_name_of_two_same_parts_has_one_spelling() {
        assertThat(PersonName.of("Li", "Li").spellings()).containsExactly("li li");
    }

    @Test
    void a_name_is_never_in_a_log() {
        assertThat(PersonName.of("李", "娜")).hasToString("李*");
    }

    @Test
    void a_part_must_be_there_and_not_too_long() {
        assertThatThrownBy(() -> PersonName.of(" ", "Anna"))
                .isInstanceOfSatisfying(
                        InvalidMember.class,
                        refusal -> assertThat(refusal.args()).containsEntry("field", "familyName"));
        assertThatThrownBy(() -> PersonName.of("x".repeat(65), "Anna")).isInstanceOf(InvalidMember.class);
    }
}
