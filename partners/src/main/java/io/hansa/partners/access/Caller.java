package io.hansa.partners.access;

import io.hansa.kernel.Actor;
import java.util.Optional;
import java.util.Set;

/**
 * On whose behalf a call is made.
 *
 * @param partner the partner whose portal user or client the caller is; empty for all others, whom their roles alone limit
 * @param scopes what a client may do; empty for all others
 * @param outlets those that a client is limited to; empty for all others, and for a client that may act for any
 */
public record Caller(
        Actor actor, Optional<String> partner, Optional<Set<Scope>> scopes, Optional<Set<String>> outlets) {

    static Caller of(Actor actor, Optional<String> partner) {
        return new Caller(actor, partner, Optional.empty(), Optional.empty());
    }

    /** The same caller, who works for a partner now. For jobs that do what a partner would. */
    public Caller onBehalfOf(String partnerCode) {
        return of(actor, Optional.of(partnerCode));
    }

    /** @throws PartnerNotFound when the caller works for another partner */
    public void requireMayMean(String partnerCode) {
        if (!mayMean(partnerCode)) {
            throw new PartnerNotFound(partnerCode);
        }
    }

    public boolean mayMean(String partnerCode) {
        return partner.map(own -> own.equals(partnerCode) || isSandboxOf(own, partnerCode))
                .orElse(true);
    }

    /** People see to their partner's sandbox as well; a system is in the one or in the other. */
    private boolean isSandboxOf(String own, String code) {
        return scopes.isEmpty() && SandboxCode.of(own).equals(code);
    }

    /** @throws PartnerNotFound when the caller does not work for a partner */
    public String requirePartner() {
        return partner.orElseThrow(() -> new PartnerNotFound(actor.toString()));
    }

    /** Whether the caller is no client, or one with the scope. */
    public boolean may(Scope scope) {
        return scopes.map(granted -> granted.contains(scope)).orElse(true);
    }

    /** @throws ScopeMissing when the caller is a client without the scope */
    public void require(Scope scope) {
        if (!may(scope)) {
            throw new ScopeMissing(scope);
        }
    }
}
