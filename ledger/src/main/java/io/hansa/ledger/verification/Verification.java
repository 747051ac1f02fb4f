package io.hansa.ledger.verification;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Recomputes the whole ledger. Memory is bounded whatever its size. */
@Stateless
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Verification {

    public VerificationReport verify() {
        throw new UnsupportedOperationException("being written");
    }
}
