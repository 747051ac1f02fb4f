package io.hansa.club.member;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The phone belongs to another member. */
public class PhoneTaken extends Conflict {

    public PhoneTaken() {
        super("phone-taken", Map.of("field", "phone"));
    }
}
