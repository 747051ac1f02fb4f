package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hansa.ledger.journal.Cause;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cause that any poster declares has its sentence in both languages, and every input of it is told or has a line. */
class CausesTest {

    private static final List<String> LINES = List.of("input.", "terms.", "inside.");

    static Stream<Cause> causes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("/launcher"))
                        .importPackages("io.hansa")
                        .stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(Cause.class)))
                        .map(JavaClass::reflect)
                        .flatMap(CausesTest::declared);
    }

    @ParameterizedTest
    @MethodSource("causes")
    void has_its_words_in_both_languages(Cause cause) throws IOException {
        assertThat(faults(cause, BundlesTest.read("ledger", "en"))).isEmpty();
        assertThat(faults(cause, BundlesTest.read("ledger", "zh_CN"))).isEmpty();
    }

    @Test
    void the_causes_of_every_poster_are_found() {
        assertThat(causes().map(Cause::code))
                .doesNotHaveDuplicates()
                .contains("accrual.rate", "order.hold", "booking.refund", "adjustment.goodwill", "points.expiry");
    }

    @Test
    void each_sentence_has_its_cause() throws IOException {
        Set<String> declared = causes().map(Cause::code).collect(Collectors.toSet());

        assertThat(BundlesTest.read("ledger", "en").stringPropertyNames())
                .filteredOn(key -> key.startsWith("why."))
                .allMatch(key -> declared.contains(key.substring("why.".length())));
    }

    @Test
    void a_missing_sentence_figure_or_line_is_seen() {
        Properties words = new Properties();
        words.setProperty("why.a", "{there} {gone}");
        words.setProperty("why.b", "{there}[, {sometimes}]");
        words.setProperty("input.lined", "{lined} of {other}");

        assertThat(faults(Cause.of("c"), words)).hasSize(1);
        assertThat(faults(Cause.of("a", "there"), words)).hasSize(1);
        assertThat(faults(Cause.of("b", "there").sometimes("sometimes"), words)).isEmpty();
        assertThat(faults(Cause.of("b", "sometimes").sometimes("there"), words)).hasSize(1);
        assertThat(faults(Cause.of("b", "there", "silent"), words)).hasSize(2);
        assertThat(faults(Cause.of("b", "there", "sometimes", "lined"), words)).hasSize(1);
    }

    private static List<String> faults(Cause cause, Properties words) {
        String sentence = words.getProperty("why." + cause.code());
        if (sentence == null) {
            return List.of("no sentence");
        }
        List<String> faults = new ArrayList<>();
        Set<String> known = new HashSet<>(cause.always());
        known.addAll(cause.sometimes());
        Set<String> told = NamedFigures.names(sentence);
        told.stream().filter(name -> !known.contains(name)).forEach(name -> faults.add("tells " + name));
        NamedFigures.names(sentence.replaceAll("\\[[^\\[\\]]*]", "")).stream()
                .filter(cause.sometimes()::contains)
                .forEach(name -> faults.add("tells always what is there sometimes: " + name));
        Set<String> rest = new TreeSet<>(known);
        rest.removeAll(told);
        rest.removeIf(name -> name.endsWith("Zh") || name.endsWith("En"));
        rest.forEach(name -> faults.addAll(faultsOfLine(name, known, words)));
        return faults;
    }

    private static List<String> faultsOfLine(String input, Set<String> known, Properties words) {
        Set<String> lines = lines(input, words);
        if (lines.isEmpty() && known.stream().noneMatch(other -> tells(lines(other, words), input))) {
            return List.of("no line for " + input);
        }
        return lines.stream()
                .flatMap(line -> NamedFigures.names(line).stream())
                .filter(name -> !known.contains(name))
                .map(name -> "the line of " + input + " tells " + name)
                .toList();
    }

    private static boolean tells(Set<String> lines, String input) {
        return lines.stream().anyMatch(line -> NamedFigures.names(line).contains(input));
    }

    private static Set<String> lines(String input, Properties words) {
        return words.stringPropertyNames().stream()
                .filter(key -> LINES.stream()
                        .anyMatch(prefix -> key.equals(prefix + input) || key.startsWith(prefix + input + ".")))
                .map(words::getProperty)
                .collect(Collectors.toSet());
    }

    /** Constants of the class, and, of an enum, the cause of each constant. */
    private static Stream<Cause> declared(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getType() == Cause.class)
                .flatMap(field -> Modifier.isStatic(field.getModifiers())
                        ? Stream.of(read(field, null))
                        : Arrays.stream(type.getEnumConstants()).map(constant -> read(field, constant)));
    }

    private static Cause read(Field field, Object of) {
        try {
            field.setAccessible(true);
            return (Cause) field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
