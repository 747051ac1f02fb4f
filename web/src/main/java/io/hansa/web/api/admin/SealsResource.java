package io.hansa.web.api.admin;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.ledger.seal.Seals;
import io.hansa.web.api.Answers;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.api.seal.ProofAnswer;
import io.hansa.web.api.seal.SealAnswer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Seals and proofs of any entry, for those who look after the books. */
@Path("/admin")
@RequestScoped
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class SealsResource {

    @Inject
    Seals seals;

    @Context
    UriInfo uri;

    @GET
    @Path("seals")
    public Response list(@BeanParam @Valid PageQuery page) {
        return Pages.of(seals.list(page.cursor(), page.limit()).map(SealAnswer::of), uri);
    }

    @GET
    @Path("entries/{entry}/proof")
    public Response proof(@PathParam("entry") @Positive long entry) {
        return Answers.ok(ProofAnswer.of(seals.proof(new EntryNumber(entry))));
    }
}
