package io.hansa.club.earning;

import io.hansa.kernel.Invalid;
import java.util.Map;

/** The rule cannot be right; {@code field} says where. */
public class InvalidEarningRule extends Invalid {

    public InvalidEarningRule(String field) {
        super("invalid-earning-rule-" + field, Map.of("field", field));
    }

    static void unless(boolean right, String field) {
        if (!right) {
            throw new InvalidEarningRule(field);
        }
    }
}
