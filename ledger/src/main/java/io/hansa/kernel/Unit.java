package io.hansa.kernel;

import java.util.regex.Pattern;

/**
 * What an account counts: redeemable points, status points, a named right, a currency in its minor unit, or an in-kind unit
 * of a partner.
 *
 * @param code 2 to 16 upper-case letters, digits or underscores
 */
public record Unit(String code) {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,15}");

    /** Redeemable points. */
    public static final Unit PTS = new Unit("PTS");
    /** Status points, which qualify for a tier. */
    public static final Unit STATUS = new Unit("STATUS");
    /** Renminbi in fen. */
    public static final Unit CNY = new Unit("CNY");
    /** Redeemable points of sandboxes. */
    public static final Unit TEST_PTS = new Unit("TEST_PTS");
    /** Status points of sandboxes. */
    public static final Unit TEST_STATUS = new Unit("TEST_STATUS");
    /** Money of sandboxes: ISO 4217's code for tests. */
    public static final Unit XTS = new Unit("XTS");

    public Unit {
        if (code == null || !FORM.matcher(code).matches()) {
            throw new IllegalArgumentException("not a unit: " + code);
        }
    }

    /** Whether it qualifies for a tier: such points can be neither held nor spent, and lie in no lots. */
    public boolean qualifies() {
        return equals(STATUS) || equals(TEST_STATUS);
    }

    @Override
    public String toString() {
        return code;
    }
}
