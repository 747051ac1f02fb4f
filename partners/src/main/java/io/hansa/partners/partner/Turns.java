package io.hansa.partners.partner;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Lets one come after the other in what must not be done for a partner at the same time. Who may ask is decided at the caller's
 * boundary. Who takes turns for several partners takes them by ascending code, so that nobody waits in a circle.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Turns {

    @Inject
    TurnRows rows;

    /**
     * Waits until it is the caller's turn, which it has until its transaction ends. What it reads from now on is what those before
     * it have left.
     */
    public void take(String partnerCode) {
        rows.lock(partnerCode);
    }
}
