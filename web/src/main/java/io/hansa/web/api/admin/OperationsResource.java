package io.hansa.web.api.admin;

import io.hansa.kernel.Roles;
import io.hansa.ledger.verification.Verification;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.web.api.Answers;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Watching over the application. */
@Path("/admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OperationsResource {

    @Inject
    Verification verification;

    @Inject
    Runs runs;

    @Context
    UriInfo uri;

    /** Recomputes the whole ledger; it may take minutes. */
    @GET
    @Path("verification")
    @RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
    public Response verification() {
        return Answers.ok(VerificationAnswer.of(verification.verify()));
    }

    @GET
    @Path("runs")
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN})
    public Response runs(@QueryParam("kind") @Size(max = 64) String kind, @BeanParam @Valid PageQuery page) {
        return Pages.of(
                runs.list(Optional.ofNullable(kind), page.cursor(), page.limit())
                        .map(RunAnswer::of),
                uri);
    }

    @GET
    @Path("runs/{run}")
    @RolesAllowed({Roles.MARKETING, Roles.SERVICE, Roles.FINANCE, Roles.ADMIN})
    public Response run(@PathParam("run") @Positive long run) {
        return Answers.ok(RunAnswer.of(runs.view(new RunNumber(run))));
    }
}
