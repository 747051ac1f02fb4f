package io.hansa.web.console.ledger;

import io.hansa.kernel.Conflict;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.NotFound;
import io.hansa.ledger.seal.Seals;
import io.hansa.web.api.seal.ProofAnswer;
import jakarta.inject.Inject;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An entry's proof as a file, as the API gives it: {@code /console/seals/proof.json?number=17}. */
@WebServlet("/console/seals/proof.json")
public class ProofDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Seals seals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            EntryNumber entry = new EntryNumber(Long.parseLong(request.getParameter("number")));
            String proof = JsonbBuilder.create().toJson(ProofAnswer.of(seals.proof(entry)));
            response.setContentType("application/json");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Content-Disposition", "attachment; filename=\"proof-" + entry + ".json\"");
            response.getWriter().write(proof);
        } catch (NotFound | IllegalArgumentException missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Conflict notNow) {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }
}
