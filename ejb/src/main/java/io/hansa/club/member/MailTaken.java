package io.hansa.club.member;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The mail address belongs to another member. */
public class MailTaken extends Conflict {

    public MailTaken() {
        super("mail-taken", Map.of("field", "mail"));
    }
}
