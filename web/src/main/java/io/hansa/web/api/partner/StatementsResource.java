package io.hansa.web.api.partner;

import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementFilter;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.Moment;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.statement.StatementPdf;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The statements of the caller's partner, down to the postings that each line is the sum of. */
@Path("/partner/statements")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    @Inject
    PartnerStatements statements;

    @Inject
    StatementPdf pdf;

    @Context
    UriInfo uri;

    @GET
    @ForScope(Scope.READ)
    public Response list(@QueryParam("month") String month, @BeanParam @Valid PageQuery page) {
        var filter = new StatementFilter(Moment.month("month", month), Optional.empty());
        return Pages.of(statements.list(filter, page.cursor(), page.limit()).map(StatementItem::of), uri);
    }

    @GET
    @Path("{number}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("number") String number) {
        return Answers.ok(StatementAnswer.of(statements.statement(number)));
    }

    @GET
    @Path("{number}/lines/{line}/entries")
    @ForScope(Scope.READ)
    public Response entries(
            @PathParam("number") String number,
            @PathParam("line") @Positive int line,
            @BeanParam @Valid PageQuery page) {
        return Pages.of(
                statements.entries(number, line, page.cursor(), page.limit()).map(StatementEntry::of), uri);
    }

    /** All postings of all lines. */
    @GET
    @Path("{number}/entries.csv")
    @Produces("text/csv;charset=UTF-8")
    @ForScope(Scope.READ)
    public Response csv(@PathParam("number") String number) {
        var statement = statements.statement(number);
        StreamingOutput rows = output -> new StatementCsv(statements).write(statement, output);
        return file(rows, statement.number() + ".csv");
    }

    /** The same bytes whenever it is asked for. */
    @GET
    @Path("{number}/statement.pdf")
    @Produces("application/pdf")
    @ForScope(Scope.READ)
    public Response pdf(@PathParam("number") String number) {
        return file(pdf.of(statements.statement(number)), number + ".pdf");
    }

    private static Response file(Object content, String name) {
        return Response.ok(content)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement-" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
