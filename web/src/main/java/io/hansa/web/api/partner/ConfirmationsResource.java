package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.confirmation.AccrualConfirmations;
import io.hansa.partners.confirmation.ConfirmationView;
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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Accruals of the caller's partner that wait for an event, which it says has come. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConfirmationsResource {

    @Inject
    AccrualConfirmations confirmations;

    @POST
    @Path("transactions/{reference}/confirmation")
    @Idempotent
    @ForScope(Scope.ACCRUE)
    public Response confirm(
            @HeaderParam(Idempotent.KEY) String key,
            @PathParam("reference") @Pattern(regexp = Texts.REFERENCE) String accrual,
            @NotNull @Valid ConfirmationRequest request) {
        ConfirmationView view = confirmations.confirm(request.command(key, accrual));
        String path = "partner/transactions/" + URLEncoder.encode(view.reference(), StandardCharsets.UTF_8);
        return Answers.created(path, ConfirmationReceipt.of(view), view.replayed());
    }
}
