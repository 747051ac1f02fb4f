package io.hansa.web.statement;

import io.hansa.kernel.NotFound;
import io.hansa.partners.invoice.InvoiceRow;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.settlement.PartnerStatements;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An invoice as a file to print or to keep. */
@WebServlet({"/console/payments/invoice.pdf", "/partner/invoice.pdf"})
public class InvoicePrint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Invoices invoices;

    @Inject
    PartnerStatements statements;

    @Inject
    InvoicePdf pdf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file;
        String name;
        try {
            InvoiceRow invoice = invoices.invoice(request.getParameter("number"));
            file = pdf.of(invoice, statements.statement(invoice.statement()));
            name = "invoice-" + invoice.number() + ".pdf";
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.getOutputStream().write(file);
    }
}
