package io.hansa.club.expiry;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import java.util.Map;

/** The entry expired no points of the member, or its grace is over, or there was none. */
public class NotReinstatable extends Conflict {

    public NotReinstatable(EntryNumber expiry) {
        super("not-reinstatable", Map.of("entry", expiry.toString()));
    }
}
