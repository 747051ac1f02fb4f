package io.hansa.web.payment;

import io.hansa.kernel.DomainException;
import io.hansa.partners.payment.OrderNumber;
import io.hansa.partners.payment.PaymentFile;
import io.hansa.partners.payment.PaymentOrders;
import io.hansa.web.dispute.EvidenceDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An approved order as the bank takes it. */
@WebServlet("/console/payments/order.xml")
public class OrderFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PaymentOrders orders;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaymentFile file;
        try {
            file = orders.file(new OrderNumber(request.getParameter("number")));
        } catch (DomainException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = file.content();
        response.setContentType("application/xml");
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", EvidenceDownload.disposition(file.name()));
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(content);
    }
}
