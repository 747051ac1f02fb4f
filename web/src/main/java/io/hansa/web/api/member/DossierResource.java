package io.hansa.web.api.member;

import io.hansa.club.dossier.Dossiers;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What the club knows of the calling member: its right of access. */
@Path("/me/dossier")
@RequestScoped
@RolesAllowed(Roles.MEMBER)
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

    @Inject
    Dossiers dossiers;

    @GET
    public Response mine() {
        return Answers.ok(DossierAnswer.of(dossiers.mine()));
    }
}
