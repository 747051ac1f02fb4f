package io.hansa.web.console.reward;

import io.hansa.kernel.Slice;
import io.hansa.rewards.catalogue.Catalogue;
import io.hansa.rewards.catalogue.RewardRow;
import io.hansa.rewards.catalogue.RewardState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The catalogue by position, narrowed by state and words. */
@Named("consoleRewards")
@RequestScoped
public class RewardsBean {

    private static final int PAGE = 50;

    @Inject
    Catalogue catalogue;

    private RewardState state;
    private String q;
    private String after;
    private Slice<RewardRow> list;

    public void load() {
        list = catalogue.rewards(Optional.ofNullable(state), Optional.ofNullable(q), Optional.ofNullable(after), PAGE);
    }

    public String search() {
        after = null;
        return "/console/rewards/index?faces-redirect=true&includeViewParams=true";
    }

    public RewardState[] getStates() {
        return RewardState.values();
    }

    public Slice<RewardRow> getList() {
        return list;
    }

    public RewardState getState() {
        return state;
    }

    public void setState(RewardState state) {
        this.state = state;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
