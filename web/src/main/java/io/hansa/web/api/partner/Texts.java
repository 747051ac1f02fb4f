package io.hansa.web.api.partner;

import java.util.OptionalLong;

/** The forms of what partners write, and what they leave out, as the boundaries ask for them. */
final class Texts {

    static final String KEY = "[\\x21-\\x7e]{1,128}";
    static final String REFERENCE = "[\\x21-\\x7e]{1,64}";
    static final String OUTLET = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}";
    static final String MEMBER = "[\\x21-\\x7e]{1,128}";

    private Texts() {}

    static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
