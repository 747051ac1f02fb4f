package io.hansa.club.member;

import io.hansa.kernel.Conflict;
import java.util.Map;

/** The partner calls another member by this id. */
public class ExternalIdTaken extends Conflict {

    public ExternalIdTaken() {
        super("external-id-taken", Map.of("field", "externalId"));
    }
}
