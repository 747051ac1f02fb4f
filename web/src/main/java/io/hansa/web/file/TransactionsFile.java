package io.hansa.web.file;

import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The partner's transactions of a day as a file: {@code /partner/transactions.csv?day=2026-11-21}. */
@WebServlet("/partner/transactions.csv")
public class TransactionsFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    TransactionsCsv csv;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(request.getParameter("day")));
            new CsvDownload("transactions-" + day, to -> csv.write(day, to)).send(response);
        } catch (DateTimeException malformed) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
