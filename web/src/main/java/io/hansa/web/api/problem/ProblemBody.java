package io.hansa.web.api.problem;

import io.hansa.kernel.Money;
import io.hansa.kernel.Points;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The members of one problem, in the order in which people read them. */
final class ProblemBody {

    private static final Set<String> RESERVED =
            Set.of("type", "title", "status", "detail", "instance", "code", "violations");

    /** Figures that a kept refusal gives back as text. */
    private static final Set<String> NUMBERS =
            Set.of("required", "available", "missing", "amount", "lateDays", "allowed", "free", "retryAfterSeconds");

    private final JsonObjectBuilder json = Json.createObjectBuilder();

    ProblemBody(String code, String title, int status, String detail) {
        json.add("type", "urn:hansa:problem:" + code)
                .add("title", title)
                .add("status", status)
                .add("code", code)
                .add("detail", detail);
    }

    /** The refusal's figures as members of their own. */
    ProblemBody figures(Map<String, Object> figures) {
        new TreeMap<>(figures).forEach((name, value) -> {
            if (!RESERVED.contains(name)) {
                figure(name, value);
            }
        });
        return this;
    }

    private void figure(String name, Object value) {
        if (value instanceof Points points) {
            json.add(name, points.amount());
        } else if (value instanceof Money money) {
            json.add(name, money.minor());
        } else if (value instanceof Number number) {
            json.add(name, number.longValue());
        } else if (NUMBERS.contains(name) && value.toString().matches("-?[0-9]{1,18}")) {
            json.add(name, Long.parseLong(value.toString()));
        } else {
            json.add(name, value.toString());
        }
    }

    ProblemBody violations(List<Violation> violations, Locale locale) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        violations.forEach(violation -> all.add(Json.createObjectBuilder()
                .add("field", violation.field())
                .add("code", violation.code())
                .add("message", Wording.violation(violation, locale))));
        json.add("violations", all);
        return this;
    }

    JsonObject json() {
        return json.build();
    }
}
