package io.hansa.club.entitlement;

import io.hansa.kernel.Unit;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a right is called for ever, and the unit of the ledger in which it is counted.
 *
 * @param value 2 to 16 upper-case letters, digits or underscores
 */
public record RightCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");

    /** Units of the ledger that mean something else. */
    private static final Set<String> RESERVED =
            Set.of("PTS", "STATUS", "CNY", "TEST_PTS", "TEST_STATUS", "XTS", "TEST_VISIT");

    /** @throws InvalidRight when it is none */
    public RightCode {
        InvalidRight.refuseUnless(isOne(value), "code");
    }

    static boolean isOne(String value) {
        return value != null && FORM.matcher(value).matches() && !RESERVED.contains(value);
    }

    Unit unit() {
        return new Unit(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
