package io.hansa.web.partner;

import io.hansa.kernel.Slice;
import io.hansa.partners.charge.ChargeFilter;
import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.ComplaintFilter;
import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.conduct.Complaints;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.conduct.ConductPolicyView;
import io.hansa.partners.conduct.ScoreView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.StandingStep;
import io.hansa.partners.provider.StandingView;
import io.hansa.partners.provider.Standings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** How the provider conducts itself, where it stands and why, and the latest of what counts against it. */
@Named("partnerConduct")
@RequestScoped
public class ConductBean {

    private static final int LATEST = 30;

    @Inject
    Partners partners;

    @Inject
    Conduct conduct;

    @Inject
    Standings standings;

    @Inject
    Charges charges;

    @Inject
    Complaints complaints;

    private List<ScoreView> scores;
    private StandingView standing;
    private List<StandingStep> steps;
    private Slice<ChargeView> refused;
    private Slice<ComplaintView> complained;

    @PostConstruct
    void load() {
        String mine = partners.mine().code();
        scores = conduct.now(mine);
        standing = standings.of(mine);
        steps = standings.steps(mine);
        var counted = new ChargeFilter(
                Optional.of(mine),
                Optional.empty(),
                Optional.of(false),
                Optional.of(true),
                Optional.of(scores.get(0).since()),
                Optional.empty());
        refused = charges.list(counted, Optional.empty(), LATEST);
        var filed = new ComplaintFilter(
                Optional.of(mine),
                Optional.empty(),
                Optional.empty(),
                Optional.of(scores.get(0).since()),
                Optional.empty());
        complained = complaints.list(filed, Optional.empty(), LATEST);
    }

    public ConductPolicyView getPolicy() {
        return conduct.policy();
    }

    /** All of it, with today. */
    public ScoreView getNow() {
        return scores.get(0);
    }

    public List<ScoreView> getByService() {
        return scores.subList(1, scores.size());
    }

    public StandingView getStanding() {
        return standing;
    }

    public List<StandingStep> getSteps() {
        return steps;
    }

    public List<ChargeView> getRefused() {
        return refused.rows();
    }

    public List<ComplaintView> getComplained() {
        return complained.rows();
    }
}
