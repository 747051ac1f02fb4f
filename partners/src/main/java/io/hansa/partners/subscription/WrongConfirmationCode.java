package io.hansa.partners.subscription;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Not the code that the member was sent; after too many wrong ones only the member's own pages confirm. */
public final class WrongConfirmationCode extends Conflict {

    private static final long serialVersionUID = 1L;

    public WrongConfirmationCode(int left) {
        super("wrong-confirmation-code", Map.of("left", left));
    }
}
