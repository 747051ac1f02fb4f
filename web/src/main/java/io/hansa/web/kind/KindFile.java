package io.hansa.web.kind;

import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.web.dispute.EvidenceDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A file that was handed in with a delivery. */
@WebServlet({"/console/kind/file", "/partner/kind-file"})
public class KindFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Exchange exchange;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EvidenceDownload.answer(request, response, (number, file) -> exchange.evidence(new KindNumber(number), file));
    }
}
