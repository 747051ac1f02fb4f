package io.hansa.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every notification has its words in both languages, with the same gaps but for names of things, which differ by language. */
class NoticesTest {

    private static final Path FOLDER = Path.of("src/main/resources/io/hansa/outbox/notices");

    static Stream<String> contexts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(en|zh_CN)\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void both_languages_say_the_same_things(String context) throws IOException {
        var english = read(context, "en");
        var chinese = read(context, "zh_CN");

        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> {
            assertThat(english.getProperty(key)).isNotBlank();
            assertThat(gaps(english.getProperty(key))).as(key).isEqualTo(gaps(chinese.getProperty(key)));
        });
    }

    @Test
    void the_words_of_a_notification_are_made_in_both_languages() {
        var text = new Notices(ZoneId.of("Asia/Shanghai")).text("club.welcome", Map.of("member", "0000000018"));

        assertThat(text.en()).startsWith("Your member number is 0000000018.");
        assertThat(text.zh()).startsWith("您的会员号是 0000000018。");
    }

    private static TreeSet<String> gaps(String text) {
        var gaps = new TreeSet<String>();
        Pattern.compile("\\{(\\w+?)(En|Zh)?(,\\w+)?}").matcher(text).results().forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    private static Properties read(String context, String language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(context + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
