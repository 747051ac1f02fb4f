package io.hansa.web.console.value;

import io.hansa.kernel.csv.CsvWriter;
import io.hansa.partners.value.ValueBoard;
import io.hansa.partners.value.ValueRow;
import io.hansa.web.faces.CsvDownload;
import io.hansa.web.statement.Months;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A month of the board as a file: each partner as a whole, or in a region; amounts in fen. */
@WebServlet("/console/value/value.csv")
public class ValueFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    ValueBoard board;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> region =
                Optional.ofNullable(request.getParameter("region")).filter(text -> !text.isBlank());
        CsvDownload.answer(request, response, number -> {
            YearMonth month = Months.read(number).orElseThrow(() -> new NumberFormatException("no month: " + number));
            List<ValueRow> rows = board.month(month, region);
            return new CsvDownload("value-" + month, to -> write(rows, to));
        });
    }

    private static void write(List<ValueRow> rows, Writer to) throws IOException {
        CsvWriter csv = new CsvWriter(to);
        csv.row(
                "month",
                "partner",
                "region",
                "accruals",
                "accrued_points",
                "redemptions",
                "redeemed_points",
                "vouchers",
                "billed_fen",
                "reimbursed_fen",
                "other_fen",
                "tax_fen",
                "cost_fen",
                "margin_fen",
                "members",
                "brought",
                "shared",
                "closed",
                "valued_at");
        for (ValueRow row : rows) {
            csv.row(
                    row.month(),
                    row.partnerCode(),
                    row.region().orElse(""),
                    row.accruals(),
                    row.accruedPoints().amount(),
                    row.redemptions(),
                    row.redeemedPoints().amount(),
                    row.vouchers(),
                    row.billed().minor(),
                    row.reimbursed().minor(),
                    row.other().minor(),
                    row.tax().minor(),
                    row.cost().minor(),
                    row.margin().minor(),
                    row.members(),
                    row.brought(),
                    row.shared(),
                    row.closed(),
                    row.valuedAt());
        }
    }
}
