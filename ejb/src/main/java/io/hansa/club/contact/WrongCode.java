package io.hansa.club.contact;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** It is not the code that was sent last, or it has ended, was tried too often, or went to another address. */
public class WrongCode extends Conflict {

    public WrongCode() {
        super("wrong-code", Map.of("field", "code"));
    }
}
