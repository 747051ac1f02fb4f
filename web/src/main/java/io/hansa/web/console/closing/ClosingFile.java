package io.hansa.web.console.closing;

import io.hansa.club.closing.ClosingReports;
import io.hansa.club.closing.LiabilityRow;
import io.hansa.club.closing.RowFilter;
import io.hansa.kernel.Slice;
import io.hansa.kernel.csv.CsvWriter;
import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A closing's outstanding points as a file: its rows, whose points and costs add up to it. Unit cost and cost are in yuan, exact to
 * the last digit.
 */
@WebServlet("/console/closings/closing.csv")
public class ClosingFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Millionths of a fen, as yuan. */
    private static final int PLACES = 8;

    @Inject
    ClosingReports reports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        CsvDownload.answer(request, response, number -> {
            YearMonth month = ClosingText.month(number);
            reports.closing(month);
            return new CsvDownload("closing-" + month, to -> write(month, to));
        });
    }

    /** Slice by slice, so that a closing of any size needs little memory. */
    private void write(YearMonth month, Writer to) throws IOException {
        CsvWriter csv = new CsvWriter(to);
        csv.row(
                "month",
                "cohort",
                "funder",
                "tier",
                "expires",
                "unit_cost",
                "available",
                "held",
                "pending",
                "points",
                "cost",
                "currency");
        Optional<String> cursor = Optional.empty();
        do {
            Slice<LiabilityRow> slice = reports.rows(month, RowFilter.ALL, cursor, Slice.MAX_LIMIT);
            for (LiabilityRow row : slice.rows()) {
                csv.row(
                        month,
                        row.cohort(),
                        row.funder(),
                        row.tier().equals(LiabilityRow.NONE) ? "" : row.tier(),
                        row.expires().equals(LiabilityRow.NONE) ? "" : row.expires(),
                        plain(BigDecimal.valueOf(row.unitCostMicros(), PLACES)),
                        row.available(),
                        row.held(),
                        row.pending(),
                        row.points(),
                        plain(new BigDecimal(row.costMicros(), PLACES)),
                        "CNY");
            }
            cursor = slice.next();
        } while (cursor.isPresent());
    }

    /** Without an exponent, which a number has in text when it is small. */
    private static BigDecimal plain(BigDecimal yuan) {
        BigDecimal stripped = yuan.stripTrailingZeros();
        return stripped.scale() < 2 ? stripped.setScale(2) : stripped;
    }
}
