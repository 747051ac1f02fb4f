package io.hansa.partners.refusal;

import io.hansa.kernel.NotFound;
import java.util.Map;

/** Nobody has this number, card or external id. */
public final class UnknownMember extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownMember(String member) {
        super("unknown-member", Map.of("member", member));
    }
}
