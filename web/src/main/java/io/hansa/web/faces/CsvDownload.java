package io.hansa.web.faces;

import io.hansa.kernel.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/**
 * A CSV file that a browser keeps: UTF-8 with a byte order mark, so that spreadsheets read Chinese.
 *
 * @param name without its ending
 * @param content writes the rows; cells are made safe by {@link io.hansa.kernel.csv.CsvWriter}
 */
public record CsvDownload(String name, Content content) {

    /** Writes the file. */
    @FunctionalInterface
    public interface Content {
        void write(Writer to) throws IOException;
    }

    /**
     * Answers a request for a file.
     *
     * @param file finds the file by the parameter {@code number}; NotFound and a malformed number answer 404
     */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, Function<String, CsvDownload> file)
            throws IOException {
        CsvDownload download;
        try {
            download = file.apply(request.getParameter("number"));
        } catch (NotFound | NumberFormatException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        download.send(response);
    }

    public void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        Writer to = response.getWriter();
        to.write('\uFEFF');
        content.write(to);
        to.flush();
    }
}
