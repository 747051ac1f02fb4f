package io.hansa.partners.bank;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** No such file of the bank. */
public final class BankFileNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    BankFileNotFound(String number) {
        super("bank-file-not-found", Map.of("file", number));
    }
}
