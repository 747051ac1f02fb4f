package io.hansa.web.console.expiry;

import io.hansa.club.expiry.ExpiryRule;
import io.hansa.club.expiry.ExpiryTerms;
import io.hansa.club.expiry.InvalidExpiryPolicy;
import io.hansa.club.expiry.LapsedMode;
import io.hansa.club.expiry.LifeEnd;
import io.hansa.club.expiry.LifeSpan;
import io.hansa.club.expiry.PendingMode;
import io.hansa.club.expiry.PolicyScope;
import io.hansa.club.expiry.RoundUp;
import io.hansa.kernel.Unit;
import io.hansa.ledger.journal.Clawback;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is typed of a policy's next version. */
public class PolicyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** By what the calendar ends a life; bundle keys {@code policy.mode.<NAME>}. */
    public enum Mode {
        NEVER,
        AFTER,
        YEARLY
    }

    private String unit = Unit.PTS.code();
    private String tier;
    private String region;
    private LocalDate begins;
    private Mode mode = Mode.AFTER;
    private Integer count = 24;
    private LifeSpan span = LifeSpan.MONTHS;
    private RoundUp round = RoundUp.MONTH;
    private String days;
    private Integer nth = 1;
    private Integer idleMonths;
    private Integer noticeDays;
    private PendingMode pending = PendingMode.NONE;
    private Integer pendingDays;
    private Integer graceDays = 0;
    private boolean shield = true;
    private LapsedMode lapsed = LapsedMode.LOST;
    private Clawback.Kind clawback = Clawback.Kind.NEVER_BELOW;

    PolicyScope scope() {
        return new PolicyScope(new Unit(unit), optional(tier), optional(region));
    }

    private static Optional<String> optional(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What is for points only is not asked of a right. */
    ExpiryTerms terms() {
        var rule = new ExpiryRule(end(), optional(idleMonths), optional(noticeDays));
        int grace = graceDays == null ? 0 : graceDays;
        return isOfPoints()
                ? new ExpiryTerms(
                        rule,
                        pending,
                        pending == PendingMode.DAYS && pendingDays != null ? pendingDays : 0,
                        grace,
                        shield,
                        lapsed,
                        clawback)
                : new ExpiryTerms(rule, PendingMode.NONE, 0, grace, true, lapsed, Clawback.Kind.NEVER_BELOW);
    }

    private boolean isOfPoints() {
        return unit.equals(Unit.PTS.code());
    }

    private LifeEnd end() {
        return switch (mode) {
            case NEVER -> LifeEnd.NEVER;
            case AFTER -> new LifeEnd.After(count == null ? 0 : count, span, round);
            case YEARLY -> new LifeEnd.Yearly(fixedDays(), nth == null ? 0 : nth);
        };
    }

    private List<MonthDay> fixedDays() {
        try {
            return Arrays.stream(optional(days).orElse("").split("[,;，；、\\s]+"))
                    .filter(day -> !day.isEmpty())
                    .map(day -> MonthDay.parse("--" + day))
                    .toList();
        } catch (DateTimeException e) {
            throw new InvalidExpiryPolicy("days");
        }
    }

    private static OptionalInt optional(Integer typed) {
        return typed == null ? OptionalInt.empty() : OptionalInt.of(typed);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getTier() {
        return tier;
    }

    public void setTier(String tier) {
        this.tier = tier;
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    public LifeSpan getSpan() {
        return span;
    }

    public void setSpan(LifeSpan span) {
        this.span = span;
    }

    public RoundUp getRound() {
        return round;
    }

    public void setRound(RoundUp round) {
        this.round = round;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public Integer getNth() {
        return nth;
    }

    public void setNth(Integer nth) {
        this.nth = nth;
    }

    public Integer getIdleMonths() {
        return idleMonths;
    }

    public void setIdleMonths(Integer idleMonths) {
        this.idleMonths = idleMonths;
    }

    public Integer getNoticeDays() {
        return noticeDays;
    }

    public void setNoticeDays(Integer noticeDays) {
        this.noticeDays = noticeDays;
    }

    public PendingMode getPending() {
        return pending;
    }

    public void setPending(PendingMode pending) {
        this.pending = pending;
    }

    public Integer getPendingDays() {
        return pendingDays;
    }

    public void setPendingDays(Integer pendingDays) {
        this.pendingDays = pendingDays;
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public boolean isShield() {
        return shield;
    }

    public void setShield(boolean shield) {
        this.shield = shield;
    }

    public LapsedMode getLapsed() {
        return lapsed;
    }

    public void setLapsed(LapsedMode lapsed) {
        this.lapsed = lapsed;
    }

    public Clawback.Kind getClawback() {
        return clawback;
    }

    public void setClawback(Clawback.Kind clawback) {
        this.clawback = clawback;
    }
}
