package io.hansa.web.console.right;

import io.hansa.club.entitlement.AudienceKind;
import io.hansa.club.entitlement.PeriodKind;
import io.hansa.club.entitlement.PlanTerms;
import io.hansa.club.entitlement.PlanView;
import io.hansa.club.entitlement.ProposePlan;
import io.hansa.club.entitlement.RightCode;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import io.hansa.club.segment.SegmentView;
import io.hansa.club.segment.Segments;
import io.hansa.club.tier.TierView;
import io.hansa.club.tier.Tiers;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** Proposes a plan, or the next version of one. */
@Named("consolePlan")
@ViewScoped
public class PlanBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SEPARATOR = ":";

    @Inject
    RightPlans plans;

    @Inject
    Rights rights;

    @Inject
    Tiers tiers;

    @Inject
    Segments segments;

    @Inject
    Pages pages;

    private String code;
    private int basedOn;
    private String right;
    private boolean enabled = true;
    /** {@code TIER:} or {@code SEGMENT:} and a code; empty for everybody. */
    private String audience = "";

    private long amount = 2;
    private PeriodKind period = PeriodKind.CALENDAR_YEAR;
    private int months;
    private transient List<PlanView> versions = List.of();

    /** A plan that the address names begins as it is. */
    public void load() {
        if (code != null && code.matches("[A-Z][A-Z0-9-]{1,23}")) {
            versions = plans.history(code);
            versions.stream().findFirst().ifPresent(this::fill);
        }
    }

    private void fill(PlanView last) {
        basedOn = last.version();
        right = last.terms().right().value();
        enabled = last.terms().enabled();
        audience = last.terms().audienceKind() == AudienceKind.EVERYBODY
                ? ""
                : last.terms().audienceKind() + SEPARATOR + last.terms().audience();
        amount = last.terms().amount();
        period = last.terms().period();
        months = last.terms().months();
    }

    public String propose() {
        return pages.actIn("proposing", () -> {
            String[] words = audience == null ? new String[] {""} : audience.split(SEPARATOR, 2);
            var terms = new PlanTerms(
                    new RightCode(right),
                    enabled,
                    words.length < 2 ? AudienceKind.EVERYBODY : AudienceKind.valueOf(words[0]),
                    words.length < 2 ? "" : words[1],
                    amount,
                    period,
                    months);
            plans.propose(new ProposePlan(code, basedOn, terms));
            pages.say("right", "proposed");
            return "/console/rights/index";
        });
    }

    public boolean isKnown() {
        return basedOn > 0;
    }

    public List<PlanView> getVersions() {
        return versions;
    }

    public List<RightView> getRights() {
        return rights.list();
    }

    public List<TierView> getTiers() {
        return tiers.ladder();
    }

    public List<SegmentView> getSegments() {
        return segments.list().stream().filter(SegmentView::enabled).toList();
    }

    public PeriodKind[] getPeriods() {
        return PeriodKind.values();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public long getAmount() {
        return amount;
    }

    public void setAmount(long amount) {
        this.amount = amount;
    }

    public PeriodKind getPeriod() {
        return period;
    }

    public void setPeriod(PeriodKind period) {
        this.period = period;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }
}
