package io.hansa.web.api.admin;

import io.hansa.club.closing.ClosingReports;
import io.hansa.kernel.Roles;
import io.hansa.web.api.Answers;
import io.hansa.web.api.Moment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;

/** Closed months, for the books of others. */
@Path("/admin/closings")
@RequestScoped
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN})
@Produces(MediaType.APPLICATION_JSON)
public class ClosingsResource {

    @Inject
    ClosingReports closings;

    @GET
    @Path("{month}")
    public Response closing(@PathParam("month") String text) {
        YearMonth month = Moment.month("month", text).orElseThrow();
        return Answers.ok(ClosingAnswer.of(month, closings));
    }
}
