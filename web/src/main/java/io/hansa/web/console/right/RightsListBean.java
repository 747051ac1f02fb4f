package io.hansa.web.console.right;

import io.hansa.club.entitlement.PlanView;
import io.hansa.club.entitlement.RightPlans;
import io.hansa.club.entitlement.RightView;
import io.hansa.club.entitlement.Rights;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Rights and plans as they hold now, and what waits for a second person. */
@Named("consoleRights")
@RequestScoped
public class RightsListBean {

    @Inject
    Rights rights;

    @Inject
    RightPlans plans;

    private List<RightView> all;
    private List<PlanView> allPlans;
    private List<RightView> waiting;
    private List<PlanView> waitingPlans;

    @PostConstruct
    void load() {
        all = rights.list();
        allPlans = plans.list();
        waiting = rights.waiting();
        waitingPlans = plans.waiting();
    }

    public List<RightView> getAll() {
        return all;
    }

    public List<PlanView> getPlans() {
        return allPlans;
    }

    public List<RightView> getWaiting() {
        return waiting;
    }

    public List<PlanView> getWaitingPlans() {
        return waitingPlans;
    }
}
