package io.hansa.web.api.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Scope;
import io.hansa.partners.invoice.InvoiceFilter;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.web.api.Answers;
import io.hansa.web.api.ForScope;
import io.hansa.web.api.PageQuery;
import io.hansa.web.api.Pages;
import io.hansa.web.statement.InvoicePdf;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What the caller's partner has to pay, and what it is paid. */
@Path("/partner")
@RequestScoped
@RolesAllowed(Roles.PARTNER_API)
@Produces(MediaType.APPLICATION_JSON)
public class InvoicesResource {

    @Inject
    Invoices invoices;

    @Inject
    PaymentOrders orders;

    @Inject
    PartnerStatements statements;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    InvoicePdf pdf;

    @Context
    UriInfo uri;

    @GET
    @Path("invoices")
    @ForScope(Scope.READ)
    public Response list(@BeanParam @Valid PageQuery page) {
        return Pages.of(
                invoices.list(InvoiceFilter.ALL, programme.today(), page.cursor(), page.limit())
                        .map(InvoiceItem::of),
                uri);
    }

    @GET
    @Path("invoices/{number}")
    @ForScope(Scope.READ)
    public Response one(@PathParam("number") String number) {
        return Answers.ok(InvoiceItem.of(invoices.invoice(number)));
    }

    @GET
    @Path("invoices/{number}/invoice.pdf")
    @Produces("application/pdf")
    @ForScope(Scope.READ)
    public Response pdf(@PathParam("number") String number) {
        InvoiceRow invoice = invoices.invoice(number);
        return Response.ok(pdf.of(invoice, statements.statement(invoice.statement())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invoice-" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("payments")
    @ForScope(Scope.READ)
    public Response payments(@BeanParam @Valid PageQuery page) {
        return Pages.of(
                orders.ofPartner(partners.mine().code(), page.cursor(), page.limit())
                        .map(PaymentItem::of),
                uri);
    }
}
