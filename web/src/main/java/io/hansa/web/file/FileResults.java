package io.hansa.web.file;

import io.hansa.partners.file.FileNumber;
import io.hansa.partners.file.PartnerFiles;
import io.hansa.partners.transaction.LineResult.Outcome;
import io.hansa.web.faces.Appearance;
import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a file with their results: {@code ?number=F000000017}, and {@code outcome=REFUSED} for those alone. */
@WebServlet({"/console/files/results.csv", "/partner/file-results.csv"})
public class FileResults extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    PartnerFiles files;

    @Inject
    FileCsv csv;

    @Inject
    Appearance appearance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Outcome> outcome = Stream.of(Outcome.values())
                .filter(each -> each.name().equals(request.getParameter("outcome")))
                .findFirst();
        Locale locale = appearance.getLocale();
        CsvDownload.answer(request, response, asked -> {
            FileNumber number = files.file(new FileNumber(asked)).number();
            String name = "file-" + number
                    + outcome.map(each -> "-" + each.name().toLowerCase(Locale.ROOT))
                            .orElse("");
            return new CsvDownload(name, to -> csv.write(number, outcome, locale, to));
        });
    }
}
