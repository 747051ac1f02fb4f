package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English say the same things. */
class BundlesTest {

    static final Path BUNDLES = Path.of("src/main/resources/io/hansa/web/i18n");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files
                    .map(file -> file.getFileName().toString().replaceAll("_(en|zh_CN)\\.properties$", ""))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void both_languages_have_the_same_keys_with_the_same_figures(String bundle) throws IOException {
        assertThat(differences(read(bundle, "en"), read(bundle, "zh_CN"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void chinese_is_chinese_and_english_is_english(String bundle) throws IOException {
        Properties english = read(bundle, "en");
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("language."))
                .noneMatch(key -> english.getProperty(key).codePoints().anyMatch(BundlesTest::isHan));
    }

    /** MessageFormat swallows a lone apostrophe, and the figures after it with it. */
    @ParameterizedTest
    @MethodSource("bundles")
    void texts_with_figures_have_no_straight_apostrophe(String bundle) throws IOException {
        Properties english = read(bundle, "en");
        assertThat(english.stringPropertyNames())
                .noneMatch(key -> english.getProperty(key).contains("{0}")
                        && english.getProperty(key).replace("''", "").contains("'"));
    }

    @Test
    void a_missing_key_and_a_missing_figure_are_seen() {
        Properties english = new Properties();
        english.setProperty("a", "{0} points");
        english.setProperty("b", "only here");
        Properties chinese = new Properties();
        chinese.setProperty("a", "积分");

        assertThat(differences(english, chinese)).hasSize(2);
    }

    private static List<String> differences(Properties english, Properties chinese) {
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(chinese.stringPropertyNames());
        List<String> differences = new ArrayList<>();
        for (String key : keys) {
            String en = english.getProperty(key);
            String zh = chinese.getProperty(key);
            if (en == null || zh == null) {
                differences.add(key + " is missing in " + (en == null ? "en" : "zh_CN"));
            } else if (!figures(en).equals(figures(zh))) {
                differences.add(key + " has other figures in zh_CN");
            }
        }
        return differences;
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new TreeSet<>();
        ARGUMENT.matcher(text)
                .results()
                // a name that is kept in both languages is one figure: nameZh here, nameEn there
                .forEach(found -> figures.add(found.group(1).replaceFirst("(Zh|En)$", "")));
        return figures;
    }

    private static boolean isHan(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
    }

    static Properties read(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(
                BUNDLES.resolve(bundle + "_" + language + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
