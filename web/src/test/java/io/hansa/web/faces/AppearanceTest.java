package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class AppearanceTest {

    @Test
    void every_chinese_is_ours_and_every_english_is_ours() {
        assertThat(Appearance.language("zh")).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(Appearance.language("zh-TW")).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(Appearance.language("zh_CN")).contains(Locale.SIMPLIFIED_CHINESE);
        assertThat(Appearance.language("en-GB")).contains(Locale.ENGLISH);
    }

    @Test
    void another_language_is_not_guessed() {
        assertThat(Appearance.language("fr")).isEmpty();
        assertThat(Appearance.language("nonsense; Path=/")).isEmpty();
    }
}
