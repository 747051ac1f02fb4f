package io.hansa.web.api.partner;

import io.hansa.partners.transaction.Goods;
import java.util.Optional;
import java.util.OptionalLong;

/** The forms of what partners write, and what they leave out, as the boundaries ask for them. */
final class Texts {

    static final String KEY = "[\\x21-\\x7e]{1,128}";
    static final String REFERENCE = "[\\x21-\\x7e]{1,64}";
    static final String OUTLET = "[A-Za-z0-9][A-Za-z0-9.-]{0,15}";
    static final String MEMBER = "[\\x21-\\x7e]{1,128}";
    static final String RIGHT = "[A-Z][A-Z0-9_]{1,15}";
    static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    static final String VOUCHER = "[\\x21-\\x7e]{1,200}";

    static final String GOODS = "[A-Za-z0-9_.:-]{1,32}";

    private Texts() {}

    static Goods goods(String product, String category) {
        return new Goods(Optional.ofNullable(product), Optional.ofNullable(category));
    }

    static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
