package io.hansa.web.console.segment;

import io.hansa.club.segment.Comparison;
import io.hansa.club.segment.Condition;
import io.hansa.club.segment.InvalidSegment;
import io.hansa.club.segment.Trait;
import java.io.Serializable;

/** What is entered of one condition: a figure or codes in the same field, as its trait wants. */
public class ConditionForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FIGURE = "[0-9]{1,13}";

    private Trait trait = Trait.EARNED;
    private Comparison comparison = Comparison.AT_LEAST;
    private String value;
    private Integer days;

    /** @throws InvalidSegment naming the field of the form that does not fit */
    Condition read() {
        try {
            int window = trait.hasWindow() ? days == null ? 0 : days : 0;
            return trait.isFigure()
                    ? Condition.figure(trait, comparison, figure(), window)
                    : new Condition(trait, comparison, 0, Condition.codes(value), window);
        } catch (InvalidSegment wrong) {
            String field = wrong.args().get("field").toString();
            throw field.equals("figure") || field.equals("choices") ? new InvalidSegment("value") : wrong;
        }
    }

    private long figure() {
        String typed = value == null ? "" : value.replaceAll("[,，\\s]", "");
        if (!typed.matches(FIGURE)) {
            throw new InvalidSegment("value");
        }
        return Long.parseLong(typed);
    }

    void clear() {
        value = null;
    }

    public Trait getTrait() {
        return trait;
    }

    public void setTrait(Trait trait) {
        this.trait = trait;
    }

    public Comparison getComparison() {
        return comparison;
    }

    public void setComparison(Comparison comparison) {
        this.comparison = comparison;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
