package io.hansa.partners.bank;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** It is not XML, or XML that nobody has to read: with a document type, too deep, or with an amount or date that is none. */
public final class BankFileUnreadable extends Invalid {

    private static final long serialVersionUID = 1L;

    BankFileUnreadable(int line) {
        super("bank-file-unreadable", Map.of("line", line));
    }
}
