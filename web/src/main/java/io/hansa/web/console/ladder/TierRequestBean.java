package io.hansa.web.console.ladder;

import io.hansa.club.decision.Decision;
import io.hansa.club.decision.Verdict;
import io.hansa.club.tier.TierProgress;
import io.hansa.club.tier.TierRequestView;
import io.hansa.club.tier.TierRequests;
import io.hansa.club.tier.Tiers;
import io.hansa.kernel.Actor;
import io.hansa.web.console.decision.DecidingBean;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One request about where a member stands, where it stands now, and what a second person makes of it. */
@Named("consoleTierRequest")
@ViewScoped
public class TierRequestBean extends DecidingBean {

    private static final long serialVersionUID = 1L;

    @Inject
    TierRequests requests;

    @Inject
    Tiers tiers;

    private String number;
    private transient TierRequestView request;

    public void load() {
        pages.require(getRequest());
    }

    @Override
    protected Optional<Actor> proposer() {
        return Optional.of(getRequest().askedBy());
    }

    @Override
    protected Optional<Decision> decided() {
        TierRequestView view = getRequest();
        return view.waits() || view.isLapsed()
                ? Optional.empty()
                : Optional.of(new Decision(
                        Verdict.valueOf(view.state().name()),
                        view.decidedBy().orElseThrow(),
                        view.decidedAt().orElseThrow(),
                        view.decision().orElse("")));
    }

    @Override
    protected void decide(Verdict verdict, String why) {
        request = null;
        switch (verdict) {
            case APPROVED -> requests.approve(number);
            case REFUSED -> requests.refuse(number, why);
            case WITHDRAWN -> requests.withdraw(number);
        }
    }

    @Override
    protected String list() {
        return "/console/approvals/tiers";
    }

    /** Null when there is none. */
    public TierRequestView getRequest() {
        if (request == null && number != null) {
            request = pages.found(() -> requests.request(number));
        }
        return request;
    }

    /** Where the member stands now; null when it does not. */
    public TierProgress getProgress() {
        return tiers.onLadders(getRequest().member()).stream()
                .filter(progress -> progress.ladder().equals(getRequest().ladder()))
                .findFirst()
                .orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
