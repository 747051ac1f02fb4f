package io.hansa.web.dispute;

import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.Disputes;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that one side of a dispute handed in. */
@WebServlet({"/console/disputes/file", "/partner/dispute-file"})
public class DisputeFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Disputes disputes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceDownload.answer(
                request, response, (number, file) -> disputes.evidence(new DisputeNumber(number), file));
    }
}
