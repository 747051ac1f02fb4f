package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.transaction.Authorisations;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Redemptions in two steps: points are set aside first, and captured when the bill is known. It begins no transaction. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class AuthorisationsResource {

    private static final String ONE = "authorisations/{authorisation}";

    @Inject
    Transactions transactions;

    @Inject
    Authorisations authorisations;

    @Inject
    TransactionAnswers answers;

    @Context
    HttpHeaders headers;

    @POST
    @Path("authorisations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.REDEEM)
    public Response authorise(@HeaderParam(Idempotent.KEY) String key, @NotNull @Valid AuthorisationRequest request) {
        return answers.of(transactions.submit(request.command(key)), "partner/authorisations/", headers);
    }

    @POST
    @Path(ONE + "/captures")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.REDEEM)
    public Response capture(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("authorisation") @Pattern(regexp = Texts.REFERENCE) String authorisation,
            @NotNull @Valid CaptureRequest request) {
        return answers.of(transactions.submit(request.command(key, authorisation)), headers);
    }

    @POST
    @Path(ONE + "/release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @ForScope(Scope.REDEEM)
    public Response release(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("authorisation") @Pattern(regexp = Texts.REFERENCE) String authorisation,
            @NotNull @Valid ReleaseRequest request) {
        return answers.of(transactions.submit(request.command(key, authorisation)), headers);
    }

    @GET
    @Path(ONE)
    @ForScope(Scope.READ)
    public Response one(@PathParam("authorisation") @Pattern(regexp = Texts.REFERENCE) String authorisation) {
        return Answers.ok(AuthorisationAnswer.of(authorisations.authorisation(authorisation)));
    }
}
