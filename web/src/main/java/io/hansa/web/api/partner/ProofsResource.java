package io.hansa.web.api.partner;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.seal.ProofAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Proofs that the entries of the caller's partner are sealed. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class ProofsResource {

    @Inject
    PartnerStatements statements;

    @GET
    @Path("entries/{entry}/proof")
    @ForScope(Scope.READ)
    public Response proof(@PathParam("entry") @Positive long entry) {
        return Answers.ok(ProofAnswer.of(statements.proof(new EntryNumber(entry))));
    }
}
