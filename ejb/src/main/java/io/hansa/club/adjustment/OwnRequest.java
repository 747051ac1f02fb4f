package io.hansa.club.adjustment;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** Who asked does not decide. */
public class OwnRequest extends Conflict {

    public OwnRequest(String number) {
        super("own-request", Map.of("adjustment", number));
    }
}
