package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import java.util.Optional;
import java.util.Set;

/**
 * On whose behalf a call is made.
 *
 * @param partner the partner whose portal user or client the caller is; empty for all others, whom their roles alone limit
 * @param scopes what a client may do; empty for all others
 */
public record Caller(Actor actor, Optional<String> partner, Optional<Set<Scope>> scopes) {

    /** @throws PartnerNotFound when the caller works for another partner */
    public void requireMayMean(String partnerCode) {
        if (!mayMean(partnerCode)) {
            throw new PartnerNotFound(partnerCode);
        }
    }

    public boolean mayMean(String partnerCode) {
        return partner.map(partnerCode::equals).orElse(true);
    }

    /** @throws PartnerNotFound when the caller does not work for a partner */
    public String requirePartner() {
        return partner.orElseThrow(() -> new PartnerNotFound(actor.toString()));
    }

    /** @throws ScopeMissing when the caller is a client without the scope */
    public void require(Scope scope) {
        if (scopes.isPresent() && !scopes.get().contains(scope)) {
            throw new ScopeMissing(scope);
        }
    }
}
