package io.hansa.web.tier;

import io.hansa.club.ladder.Criterion;
import io.hansa.club.ladder.Measure;
import io.hansa.club.ladder.Periods;
import io.hansa.club.ladder.Step;
import io.hansa.club.ladder.Way;
import io.hansa.club.tier.TierChangeRow;
import io.hansa.club.tier.TierProgress.CriterionProgress;
import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Money;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** What ladders ask for and why members moved, in the reader's language. */
@Named("tierWords")
@RequestScoped
public class TierWords {

    /** How movements call what there was. */
    private static final Map<Measure, String> INPUTS = Map.of(
            Measure.STATUS_POINTS, "statusPoints",
            Measure.SPEND, "spend",
            Measure.ACTIVITIES, "activities",
            Measure.TENURE_MONTHS, "tenureMonths",
            Measure.STANDING, "standing");

    @Inject
    Partners partners;

    private final Map<String, String> partnerNames = new HashMap<>();

    /** All ways to a step, each in a sentence. */
    public List<String> ways(Step step) {
        return step.ways().stream().map(this::way).toList();
    }

    private String way(Way way) {
        return way.all().stream()
                .map(this::needs)
                .reduce((one, other) -> say("and", one, other))
                .orElseThrow();
    }

    private String needs(Criterion criterion) {
        return say("needs." + criterion.measure(), amount(criterion.measure(), criterion.atLeast()));
    }

    public String periods(Periods periods) {
        return say("period." + periods.kind(), periods.months());
    }

    /** {@code 12,000 of 40,000 status points}. */
    public String had(CriterionProgress criterion) {
        return had(criterion.measure(), criterion.has(), criterion.needs());
    }

    private String had(Measure measure, long has, long needs) {
        return say("had." + measure, amount(measure, has), amount(measure, needs));
    }

    /** {@code 28,000 status points}. */
    public String missing(CriterionProgress criterion) {
        return say("missing." + criterion.measure(), amount(criterion.measure(), criterion.missing()));
    }

    /** What the decision saw, part by part. */
    public List<String> why(TierChangeRow change) {
        Map<String, String> inputs = change.inputs();
        List<String> parts = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            String name = INPUTS.get(measure);
            String needs = inputs.get(measure == Measure.STATUS_POINTS ? "threshold" : "needs." + name);
            if (inputs.containsKey(name) && needs != null) {
                parts.add(had(measure, Long.parseLong(inputs.get(name)), Long.parseLong(needs)));
            }
        }
        if (inputs.containsKey("period")) {
            String[] days = inputs.get("period").split("/");
            parts.add(say("why.period", Formats.date(LocalDate.parse(days[0])), lastDay(days[1])));
        }
        if (inputs.containsKey("partner")) {
            parts.add(say("why.partner", partner(inputs.get("partner")), inputs.get("theirs")));
        }
        if (inputs.containsKey("why")) {
            parts.add(say("why.hand", word("request.reason." + inputs.get("why")), inputs.get("request")));
        }
        if (inputs.containsKey("into")) {
            parts.add(say("why.into", inputs.get("into")));
        }
        if (inputs.containsKey("until")) {
            parts.add(say("why.until", lastDay(inputs.get("until"))));
        }
        return parts;
    }

    /** By its name, which is read once a page. */
    private String partner(String code) {
        return partnerNames.computeIfAbsent(
                code,
                any -> Formats.text(partners.names(List.of(code)).getOrDefault(code, new LocalizedText(code, code))));
    }

    private static String lastDay(String until) {
        return Formats.lastDay(LocalDate.parse(until));
    }

    private String amount(Measure measure, long value) {
        return measure == Measure.SPEND ? Formats.money(Money.cny(value), locale()) : Formats.number(value, locale());
    }

    private String word(String key) {
        return ResourceBundle.getBundle("io.hansa.web.i18n.tier", locale()).getString(key);
    }

    private String say(String key, Object... figures) {
        return new MessageFormat(word(key), locale()).format(figures);
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
