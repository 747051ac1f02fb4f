package io.hansa.club.earning;

import io.hansa.kernel.LocalizedText;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;

/** What a version says, as it is kept: JSON, written one way and read strictly. */
public final class TermsJson {

    private static final int LONGEST = 20_000;

    private TermsJson() {}

    public static String write(EarningTerms terms) {
        JsonArrayBuilder conditions = Json.createArrayBuilder();
        terms.conditions().forEach(condition -> conditions.add(ConditionJson.write(condition)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add(
                        "name",
                        Json.createObjectBuilder()
                                .add("zh", terms.name().zh())
                                .add("en", terms.name().en()))
                .add("from", terms.from().toString());
        terms.until().ifPresent(until -> json.add("until", until.toString()));
        json.add("priority", terms.priority()).add("conditions", conditions).add("effect", write(terms.effect()));
        terms.bestOf().ifPresent(group -> json.add("bestOf", group));
        return json.add("limits", write(terms.limits())).build().toString();
    }

    /** @throws InvalidEarningRule when it is not what {@link #write} writes, or cannot be right */
    public static EarningTerms read(String text) {
        InvalidEarningRule.unless(text.length() <= LONGEST, "json");
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return terms(new Fields(reader.readValue()));
        } catch (JsonException e) {
            throw new InvalidEarningRule("json");
        }
    }

    private static EarningTerms terms(Fields fields) {
        Fields name = fields.object("name");
        return fields.end(new EarningTerms(
                name.end(new LocalizedText(name.text("zh"), name.text("en"))),
                fields.date("from"),
                fields.optionalDate("until"),
                fields.smallNumber("priority"),
                fields.list("conditions", ConditionJson::read),
                effect(fields.object("effect")),
                fields.optionalText("bestOf"),
                limits(fields.object("limits"))));
    }

    private static JsonObjectBuilder write(Effect effect) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (effect instanceof Effect.Right right) {
            return json.add("gives", "right")
                    .add("right", right.right())
                    .add("count", right.count())
                    .add("months", right.months());
        }
        json.add("earned", effect.earned().name());
        if (effect instanceof Effect.Rate rate) {
            return json.add("gives", "rate").add("points", rate.points()).add("perFen", rate.perFen());
        } else if (effect instanceof Effect.Multiplier multiplier) {
            return json.add("gives", "multiplier").add("hundredths", multiplier.hundredths());
        }
        return json.add("gives", "fixed").add("points", ((Effect.Fixed) effect).points());
    }

    private static Effect effect(Fields fields) {
        String gives = fields.text("gives");
        return fields.end(
                switch (gives) {
                    case "rate" -> new Effect.Rate(earned(fields), fields.number("points"), fields.number("perFen"));
                    case "multiplier" -> new Effect.Multiplier(earned(fields), fields.smallNumber("hundredths"));
                    case "fixed" -> new Effect.Fixed(earned(fields), fields.number("points"));
                    case "right" ->
                        new Effect.Right(fields.text("right"), fields.number("count"), fields.smallNumber("months"));
                    default -> throw new InvalidEarningRule("json");
                });
    }

    private static Earned earned(Fields fields) {
        return fields.oneOf("earned", Earned.class);
    }

    private static JsonObjectBuilder write(Limits limits) {
        JsonArrayBuilder caps = Json.createArrayBuilder();
        limits.caps()
                .forEach(cap -> caps.add(Json.createObjectBuilder()
                        .add("per", cap.per().name())
                        .add("of", cap.of().name())
                        .add("most", cap.most())));
        JsonObjectBuilder json = Json.createObjectBuilder().add("caps", caps);
        limits.budget().ifPresent(budget -> json.add("budget", budget.most()));
        return json.add("beyond", limits.beyond().name());
    }

    private static Limits limits(Fields fields) {
        List<Cap> caps = fields.list("caps", TermsJson::cap);
        Optional<Budget> budget = fields.optionalNumber("budget").map(Budget::new);
        return fields.end(new Limits(caps, budget, fields.oneOf("beyond", Beyond.class)));
    }

    private static Cap cap(JsonValue value) {
        Fields fields = new Fields(value);
        return fields.end(
                new Cap(fields.oneOf("per", Cap.Per.class), fields.oneOf("of", Cap.Of.class), fields.number("most")));
    }
}
