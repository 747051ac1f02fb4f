package io.hansa.web.console.provider;

import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.ComplaintNumber;
import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.conduct.Complaints;
import io.hansa.partners.conduct.DecideComplaint;
import io.hansa.partners.subscription.Evidence;
import io.hansa.partners.subscription.StepView;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One complaint with all that it takes to decide: the evidence of consent, what happened, and the charge. */
@Named("consoleComplaint")
@ViewScoped
public class ComplaintBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Complaints complaints;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    Pages pages;

    private String number;
    private String note;
    private boolean refund;
    private transient ComplaintView view;
    private transient SubscriptionView subscription;
    private transient Evidence evidence;
    private transient List<StepView> steps;
    private transient ChargeView charge;

    public void load() {
        view = pages.required(() -> complaints.complaint(new ComplaintNumber(number)));
        if (view != null) {
            subscription = subscriptions.subscription(view.subscription());
            evidence = subscriptions.evidence(view.subscription());
            steps = subscriptions.steps(view.subscription());
            charge = view.charge()
                    .map(about -> charges.charge(view.subscription(), about))
                    .orElse(null);
        }
    }

    public String uphold() {
        return decide(true, refund);
    }

    public String dismiss() {
        return decide(false, false);
    }

    private String decide(boolean upheld, boolean back) {
        return pages.actIn("deciding", () -> {
            complaints.decide(new DecideComplaint(new ComplaintNumber(number), upheld, note, back));
            pages.say("consoleProvider", upheld ? "complaint.upheld.done" : "complaint.dismissed.done", number);
            return "/console/providers/complaint?number=" + number;
        });
    }

    public ComplaintView getView() {
        return view;
    }

    public SubscriptionView getSubscription() {
        return subscription;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public List<StepView> getSteps() {
        return steps;
    }

    /** Null where it is about no single charge. */
    public ChargeView getCharge() {
        return charge;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isRefund() {
        return refund;
    }

    public void setRefund(boolean refund) {
        this.refund = refund;
    }
}
