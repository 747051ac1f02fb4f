package io.hansa.web.console.erasure;

import io.hansa.club.erasure.Erasures;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.NotFound;
import io.hansa.kernel.Roles;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Everything that is kept of a person, to be handed to it: {@code person.json?number=1234567897}. */
@WebServlet("/console/erasures/person.json")
public class PersonFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    Erasures erasures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.isUserInRole(Roles.SERVICE) && !request.isUserInRole(Roles.ADMIN)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        String number = request.getParameter("number");
        if (!MemberNumber.isValid(number)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(number, erasures.tell(new MemberNumber(number)), response);
        } catch (NotFound missing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(String number, Map<String, List<Map<String, String>>> all, HttpServletResponse response)
            throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"person-" + number + ".json\"");
        response.setHeader("Cache-Control", "no-store");
        try (JsonGenerator json = Json.createGenerator(response.getWriter())) {
            json.writeStartObject();
            all.forEach((name, rows) -> write(json, name, rows));
            json.writeEnd();
        }
    }

    private static void write(JsonGenerator json, String name, List<Map<String, String>> rows) {
        json.writeStartArray(name);
        for (Map<String, String> row : rows) {
            json.writeStartObject();
            row.forEach(json::write);
            json.writeEnd();
        }
        json.writeEnd();
    }
}
