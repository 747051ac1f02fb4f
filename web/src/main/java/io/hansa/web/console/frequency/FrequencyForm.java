package io.hansa.web.console.frequency;

import io.hansa.club.frequency.FrequencyCell;
import io.hansa.club.frequency.FrequencyKind;
import io.hansa.club.frequency.FrequencyTerms;
import io.hansa.club.frequency.TouchPurpose;
import java.io.Serializable;
import java.util.Arrays;

/** What is entered of a cell. */
public class FrequencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private FrequencyKind kind;
    private String appliesTo;
    private int basedOn;
    private boolean enabled = true;
    private Integer times = 1;
    private Integer days;

    /** Whether it is a cell that there can be. */
    boolean isNamed() {
        boolean code = kind != null && appliesTo != null && appliesTo.matches("[A-Z][A-Z0-9_]{0,15}");
        return code
                && (kind == FrequencyKind.CADENCE
                        || Arrays.stream(TouchPurpose.values()).map(Enum::name).anyMatch(appliesTo::equals));
    }

    FrequencyCell cell() {
        return new FrequencyCell(kind, appliesTo);
    }

    FrequencyTerms terms() {
        return new FrequencyTerms(enabled, kind == FrequencyKind.CADENCE ? 1 : times, days);
    }

    void fill(FrequencyTerms terms) {
        enabled = terms.enabled();
        times = terms.times();
        days = terms.days();
    }

    public boolean isLimit() {
        return kind == FrequencyKind.LIMIT;
    }

    public FrequencyKind getKind() {
        return kind;
    }

    public void setKind(FrequencyKind kind) {
        this.kind = kind;
    }

    public String getAppliesTo() {
        return appliesTo;
    }

    public void setAppliesTo(String appliesTo) {
        this.appliesTo = appliesTo;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public void setBasedOn(int basedOn) {
        this.basedOn = basedOn;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public Integer getTimes() {
        return times;
    }

    public void setTimes(Integer times) {
        this.times = times;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
