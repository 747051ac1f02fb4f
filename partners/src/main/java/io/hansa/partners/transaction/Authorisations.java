package io.hansa.partners.transaction;

import io.hansa.kernel.Points;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Shows what became of authorisations, and gives back what is over. They are made, captured and released by messages
 * ({@link Transactions}).
 */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
public class Authorisations {

    @Inject
    TransactionRows rows;

    @Inject
    TransactionQuery query;

    @Inject
    AuthorisationRows authorisations;

    @Inject
    Lapsing lapsing;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * The authorisation of the caller's partner with a reference.
     *
     * @throws AuthorisationNotFound when none was accepted
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AuthorisationView authorisation(String reference) {
        Caller caller = callers.of(context, Scope.READ);
        PartnerTransaction found = rows.byReference(caller.requirePartner(), reference).stream()
                .filter(row -> row.accepted && row.kind == TransactionKind.AUTHORISATION)
                .findFirst()
                .orElseThrow(() -> new AuthorisationNotFound(reference));
        authorisations.complete(List.of(found));
        List<PartnerTransaction> followers =
                rows.reversals(List.of(found.number)).getOrDefault(found.number, List.of());
        return AuthorisationView.of(
                query.shown(List.of(found)).get(0),
                Points.of(found.expired),
                found.until,
                query.shown(followers),
                programme.now());
    }

    /**
     * Gives back what authorisations still hold whose time is over.
     *
     * @param most how many at once, about
     * @return how many
     */
    @RolesAllowed({Roles.SYSTEM, Roles.ADMIN})
    public int lapseDue(int most) {
        return lapsing.lapse(most);
    }
}
