package io.hansa.web.api.provider;

/** The forms of what providers write. */
final class Texts {

    static final String KEY = "[\\x21-\\x7e]{1,128}";
    static final String REFERENCE = "[\\x21-\\x7e]{1,64}";
    static final String MEMBER = "[\\x21-\\x7e]{1,128}";
    static final String SERVICE = "[A-Z0-9][A-Z0-9-]{0,15}";
    static final String SUBSCRIPTION = "[\\x21-\\x7e]{1,32}";

    private Texts() {}
}
