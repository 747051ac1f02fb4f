package io.hansa.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.hansa.ledger.journal.Header;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A line of a statement is the sum of an entry code, whoever of the alliance posts it. What looks like a code in a class that
 * writes headers of entries, or is a constant of a class {@code EntryCodes}, has words in both languages: an entry's, or a cause's.
 */
class EntryCodesTest {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+");

    /** Keys of the configuration look alike. */
    private static final String CONFIGURATION = "hansa.";

    @Test
    void each_code_has_its_words_in_both_languages() throws IOException {
        assertThat(missing(codes(), BundlesTest.read("ledger", "en"))).isEmpty();
        assertThat(missing(codes(), BundlesTest.read("ledger", "zh_CN"))).isEmpty();
    }

    @Test
    void the_codes_of_posters_are_found_and_one_without_words_is_seen() throws IOException {
        assertThat(codes()).contains("partner.accrual", "partner.voucher", "settlement.tax");
        assertThat(missing(Set.of("partner.unheard-of", "partner.accrual"), BundlesTest.read("ledger", "en")))
                .containsExactly("partner.unheard-of");
    }

    private static List<String> missing(Set<String> codes, Properties words) {
        return codes.stream()
                .filter(code -> !words.containsKey("entry." + code) && !words.containsKey("why." + code))
                .toList();
    }

    private static Set<String> codes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.hansa.partners")
                        .stream()
                        .filter(type -> type.getSimpleName().equals("EntryCodes") || writesHeaders(type))
                        .flatMap(type -> strings(type).stream())
                        .filter(text -> CODE.matcher(text).matches() && !text.startsWith(CONFIGURATION))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean writesHeaders(JavaClass type) {
        return type.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Header.class));
    }

    /** All strings of a class, as its file has them: constants and what stands between quotes. */
    private static List<String> strings(JavaClass type) {
        try (var file = new DataInputStream(new BufferedInputStream(
                type.getSource().orElseThrow().getUri().toURL().openStream()))) {
            file.skipNBytes(8);
            int count = file.readUnsignedShort();
            var texts = new ArrayList<String>();
            for (int i = 1; i < count; i++) {
                int tag = file.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(file.readUTF());
                    case 5, 6 -> {
                        file.skipNBytes(8);
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
                    case 15 -> file.skipNBytes(3);
                    default -> file.skipNBytes(4);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
