package io.hansa.web.faces;

import io.hansa.ledger.journal.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why an entry is as it is, as one reader may know it: the same sentence for everyone (bundle {@code ledger}, key
 * {@code why.<code>}), and under it what it was reckoned with, a line for each input that the sentence does not tell. A line is
 * for everyone under {@code input.<name>}, for partners and staff under {@code terms.<name>}, for staff under
 * {@code inside.<name>}; of an input that is one of a few words, under {@code <prefix>.<name>.<word>}.
 *
 * @param inputs as they were kept, without those that are not for the reader
 */
public record Explanation(String code, String text, List<String> details, Map<String, String> inputs) {

    /** Who reads, from who may know least to who may know all. */
    public enum Reader {
        MEMBER(List.of("input.")),
        PARTNER(List.of("input.", "terms.")),
        STAFF(List.of("input.", "terms.", "inside."));

        private final List<String> prefixes;

        Reader(List<String> prefixes) {
            this.prefixes = prefixes;
        }
    }

    public Explanation {
        details = List.copyOf(details);
        inputs = Map.copyOf(inputs);
    }

    public static Explanation of(Why why, Reader reader, Locale locale) {
        ResourceBundle words = LedgerWords.bundle(locale);
        Set<String> told = NamedFigures.names(LedgerWords.word("why." + why.code(), "", locale));
        SortedMap<String, String> known = new TreeMap<>(why.inputs());
        known.keySet().removeIf(name -> !told.contains(name) && isHidden(name, known.get(name), reader, words));
        List<String> details = new ArrayList<>();
        for (Map.Entry<String, String> input : known.entrySet()) {
            if (!told.contains(input.getKey())) {
                line(input.getKey(), input.getValue(), reader, words)
                        .map(pattern -> NamedFigures.fill(pattern, known, locale))
                        .ifPresent(details::add);
            }
        }
        return new Explanation(why.code(), LedgerWords.why(why, locale), details, known);
    }

    /** Whether somebody may read it, but not this reader. */
    private static boolean isHidden(String name, String value, Reader reader, ResourceBundle words) {
        return line(name, value, reader, words).isEmpty()
                && line(name, value, Reader.STAFF, words).isPresent();
    }

    private static Optional<String> line(String name, String value, Reader reader, ResourceBundle words) {
        return reader.prefixes.stream()
                .flatMap(prefix -> List.of(prefix + name, prefix + name + "." + value).stream())
                .filter(words::containsKey)
                .findFirst()
                .map(words::getString);
    }
}
