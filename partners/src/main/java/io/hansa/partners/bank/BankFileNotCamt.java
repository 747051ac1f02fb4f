package io.hansa.partners.bank;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** It is neither a camt.053 nor a camt.054. */
public final class BankFileNotCamt extends Invalid {

    private static final long serialVersionUID = 1L;

    BankFileNotCamt() {
        super("bank-file-not-camt", Map.of());
    }
}
