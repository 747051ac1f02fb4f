package io.hansa.partners.access;

import java.util.Locale;

/** A sandbox has its partner's code in small letters, so that it is seen to be one wherever the code is shown. */
public final class SandboxCode {

    private SandboxCode() {}

    public static String of(String partner) {
        return partner.toLowerCase(Locale.ROOT);
    }

    public static boolean is(String code) {
        return !code.isEmpty() && Character.isLowerCase(code.charAt(0));
    }

    /** Whose terms and outlets count: the sandbox's partner; of a partner, itself. */
    public static String partnerOf(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
