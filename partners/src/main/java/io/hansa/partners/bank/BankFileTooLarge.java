package io.hansa.partners.bank;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** It has more bytes or transactions than a file may have. */
public final class BankFileTooLarge extends Invalid {

    private static final long serialVersionUID = 1L;

    BankFileTooLarge(int megabytes, int entries) {
        super("bank-file-too-large", Map.of("megabytes", megabytes, "entries", entries));
    }
}
