package io.hansa.partners.bank;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** It is of an account that is not the programme's. */
public final class BankFileOtherAccount extends Invalid {

    private static final long serialVersionUID = 1L;

    BankFileOtherAccount(String account) {
        super("bank-file-other-account", Map.of("account", account));
    }
}
