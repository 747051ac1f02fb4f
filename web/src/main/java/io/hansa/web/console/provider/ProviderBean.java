package io.hansa.web.console.provider;

import io.hansa.kernel.Slice;
import io.hansa.partners.conduct.Conduct;
import io.hansa.partners.conduct.ConductPolicyView;
import io.hansa.partners.conduct.ScoreView;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.provider.ServiceFilter;
import io.hansa.partners.provider.ServiceView;
import io.hansa.partners.provider.Services;
import io.hansa.partners.provider.Standing;
import io.hansa.partners.provider.StandingStep;
import io.hansa.partners.provider.StandingView;
import io.hansa.partners.provider.Standings;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One provider: how it does with today, where it stands and why, its scores of the last days, and its services. */
@Named("consoleProvider")
@ViewScoped
public class ProviderBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 30;

    @Inject
    Partners partners;

    @Inject
    Conduct conduct;

    @Inject
    Standings standings;

    @Inject
    Services services;

    @Inject
    Pages pages;

    private String code;
    private String reason;
    private Standing wanted;
    private transient PartnerView partner;
    private transient List<ScoreView> scores;
    private transient List<ScoreView> history;
    private transient StandingView standing;
    private transient List<StandingStep> steps;
    private transient Slice<ServiceView> list;

    public void load() {
        partner = pages.required(() -> partners.partner(Objects.toString(code, "")));
        if (partner != null) {
            scores = conduct.now(code);
            history = conduct.history(code, DAYS);
            standing = standings.of(code);
            steps = standings.steps(code);
            list = services.list(
                    new ServiceFilter(Optional.of(code), Optional.empty()), Optional.empty(), Slice.MAX_LIMIT);
        }
    }

    public String set() {
        return pages.actIn("standing", () -> {
            standings.set(code, wanted, reason);
            pages.say("consoleProvider", "standing.set." + wanted, code);
            return "/console/providers/provider?code=" + code;
        });
    }

    /** With today, the provider first. */
    public ScoreView getNow() {
        return scores.get(0);
    }

    public List<ScoreView> getByService() {
        return scores.subList(1, scores.size());
    }

    public ConductPolicyView getPolicy() {
        return conduct.policy();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public List<ScoreView> getHistory() {
        return history;
    }

    public StandingView getStanding() {
        return standing;
    }

    public List<StandingStep> getSteps() {
        return steps;
    }

    public Slice<ServiceView> getServices() {
        return list;
    }

    public PartnerView getPartner() {
        return partner;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Standing getWanted() {
        return wanted;
    }

    public void setWanted(Standing wanted) {
        this.wanted = wanted;
    }
}
