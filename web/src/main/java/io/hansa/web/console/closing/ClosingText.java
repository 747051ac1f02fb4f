package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.kernel.NotFound;
import io.hansa.web.statement.Months;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;

/** A closing's report as the text over which its hash is taken: {@code sha256sum} of the file is the hash. */
@WebServlet("/console/closings/closing.txt")
public class ClosingText extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ClosingReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] text;
        YearMonth month;
        try {
            month = month(request.getParameter("number"));
            text = reports.text(month).getBytes(StandardCharsets.US_ASCII);
        } catch (NotFound | NumberFormatException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain");
        response.setHeader("Content-Disposition", "attachment; filename=\"closing-" + month + ".txt\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }

    /** @throws NumberFormatException when it is no month */
    static YearMonth month(String text) {
        return Months.read(text).orElseThrow(() -> new NumberFormatException("no month: " + text));
    }
}
