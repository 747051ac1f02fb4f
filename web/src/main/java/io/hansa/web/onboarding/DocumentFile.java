package io.hansa.web.onboarding;

import io.hansa.partners.document.PartnerDocuments;
import io.hansa.web.dispute.EvidenceDownload;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of a document about a partner; the audit tells that it was given out. */
@WebServlet("/console/partners/document")
public class DocumentFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerDocuments documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            EvidenceDownload.answer(request, response, (number, file) -> documents.read(number));
        } catch (EJBAccessException notForThem) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
