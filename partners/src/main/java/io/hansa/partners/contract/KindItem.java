package io.hansa.partners.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that is exchanged in kind: visits, room nights, advertising, floor space.
 *
 * @param code 2 to 16 upper-case letters, digits or underscores; the unit in which what is owed of it is counted
 * @param name what one of it is called
 * @param value agreed for one of it, above 0
 */
public record KindItem(String code, LocalizedText name, KindDirection direction, Money value) {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");

    /** Units of the ledger that mean something else. */
    private static final Set<String> RESERVED = Set.of("PTS", "STATUS", "CNY", "TEST_PTS", "TEST_STATUS", "XTS");

    private static final int LONGEST_NAME = 40;
    private static final long MOST = 10_000_000_000L;

    public KindItem {
        Objects.requireNonNull(direction);
        InvalidTerms.refuseUnless(code != null && CODE.matcher(code).matches() && !RESERVED.contains(code), "code");
        InvalidTerms.refuseUnless(isName(name.zh()) && isName(name.en()), "name");
        Amounts.requireFen(value, MOST, "value");
        InvalidTerms.refuseUnless(value.minor() > 0, "value");
    }

    private static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME;
    }
}
