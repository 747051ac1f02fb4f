package io.hansa.partners.access;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.Duration;
import java.util.List;

/** Issues, rotates and revokes clients. A partner's administrator does so for its own partner; another's does not exist. */
@Stateless
@RetryOnConflict
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.PARTNER_ADMIN})
public class Clients {

    /** The longest time for which an old secret works beside a new one. */
    public static final Duration MAX_OVERLAP = Duration.ofDays(30);

    public IssuedSecret issue(IssueClient command) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * Makes a new secret; those before it work until the overlap ends.
     *
     * @param overlap zero to {@link #MAX_OVERLAP}
     * @throws ClientRevoked when the client was revoked
     */
    public IssuedSecret rotate(String clientId, Duration overlap) {
        throw new UnsupportedOperationException("being written");
    }

    /** Ends a client at once and for ever; a second time does nothing. */
    public ClientView revoke(String clientId) {
        throw new UnsupportedOperationException("being written");
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public ClientView client(String clientId) {
        throw new UnsupportedOperationException("being written");
    }

    /** A partner's clients, the newest first; at most 200, and a partner has a few. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.ADMIN, Roles.SYSTEM, Roles.AUDITOR, Roles.PARTNER_ADMIN})
    public List<ClientView> list(String partnerCode) {
        throw new UnsupportedOperationException("being written");
    }
}
