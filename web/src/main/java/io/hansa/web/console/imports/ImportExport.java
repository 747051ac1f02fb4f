package io.hansa.web.console.imports;

import io.hansa.club.importing.ImportNumber;
import io.hansa.club.importing.Imports;
import io.hansa.web.faces.CsvDownload;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The uploaded rows with their results, as a file: {@code /console/imports/results.csv?number=17}. */
@WebServlet("/console/imports/results.csv")
public class ImportExport extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Imports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CsvDownload.answer(request, response, number -> {
            ImportNumber asked = new ImportNumber(Long.parseLong(number));
            imports.view(asked);
            return new CsvDownload("import-" + number, to -> imports.export(asked, to));
        });
    }
}
