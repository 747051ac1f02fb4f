package io.hansa.web.dispute;

import io.hansa.kernel.NotFound;
import io.hansa.partners.evidence.EvidenceContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** Gives a file out as one to keep: whoever handed it in, it is not shown or run in this site's name. */
public final class EvidenceDownload {

    private EvidenceDownload() {}

    /** @param file finds it by the parameters {@code number} and {@code file}; NotFound and malformed ones answer 404 */
    public static void answer(
            HttpServletRequest request, HttpServletResponse response, BiFunction<String, Integer, EvidenceContent> file)
            throws IOException {
        EvidenceContent found;
        try {
            found = file.apply(request.getParameter("number"), Integer.valueOf(request.getParameter("file")));
        } catch (NotFound | NumberFormatException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] content = found.content();
        response.setContentType(found.file().mediaType());
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", disposition(found.file().name()));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.getOutputStream().write(content);
    }

    /** RFC 6266: a name of plain letters for old browsers, and the whole one. */
    public static String disposition(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
