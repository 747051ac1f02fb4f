package io.hansa.web.statement;

import io.hansa.kernel.NotFound;
import io.hansa.partners.settlement.PartnerStatements;
import io.hansa.partners.settlement.StatementView;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A statement as a file to print or to keep. */
@WebServlet({"/console/settlement/statement.pdf", "/partner/statement.pdf"})
public class StatementPrint extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerStatements statements;

    @Inject
    StatementPdf pdf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StatementView statement;
        try {
            statement = statements.statement(request.getParameter("number"));
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file = pdf.of(statement);
        response.setContentType("application/pdf");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"statement-" + statement.number() + ".pdf\"");
        response.getOutputStream().write(file);
    }
}
