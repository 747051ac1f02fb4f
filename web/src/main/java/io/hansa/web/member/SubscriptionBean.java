package io.hansa.web.member;

import io.hansa.kernel.Slice;
import io.hansa.partners.charge.ChargeNumber;
import io.hansa.partners.charge.ChargeView;
import io.hansa.partners.charge.Charges;
import io.hansa.partners.conduct.ComplaintReason;
import io.hansa.partners.conduct.ComplaintView;
import io.hansa.partners.conduct.Complaints;
import io.hansa.partners.conduct.FileComplaint;
import io.hansa.partners.subscription.Evidence;
import io.hansa.partners.subscription.StepView;
import io.hansa.partners.subscription.SubscriptionNumber;
import io.hansa.partners.subscription.SubscriptionView;
import io.hansa.partners.subscription.Subscriptions;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.omnifaces.cdi.ViewScoped;

/** One subscription: its consent, its price, its history, what was charged, and what the member can do with it. */
@Named("memberSubscription")
@ViewScoped
public class SubscriptionBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CHARGES = 30;

    @Inject
    Subscriptions subscriptions;

    @Inject
    Charges charges;

    @Inject
    Complaints complaints;

    @Inject
    Pages pages;

    /** Names the complaint, so that pressing twice is one. */
    private final String request = "portal:" + UUID.randomUUID();

    private String number;
    private String about;
    private ComplaintReason reason;
    private String text;
    private transient SubscriptionView view;
    private transient Evidence evidence;
    private transient List<StepView> steps;
    private transient Slice<ChargeView> charged;
    private transient List<ComplaintView> complained;

    public void load() {
        view = pages.required(() -> subscriptions.subscription(new SubscriptionNumber(number)));
        if (view != null) {
            evidence = subscriptions.evidence(view.number());
            steps = subscriptions.steps(view.number());
            charged = charges.of(view.number(), pages.after(), CHARGES);
            complained = complaints.of(view.number());
        }
    }

    public String confirm() {
        return done("confirmed", subscriptions::confirm);
    }

    public String decline() {
        return done("declined", subscriptions::decline);
    }

    public String cancel() {
        return done("ended", each -> subscriptions.cancel(each, Optional.empty()));
    }

    public String resume() {
        return done("resumed", subscriptions::resume);
    }

    public String agree() {
        return done(
                "agreed",
                each -> subscriptions.agree(
                        each, view.other().map(other -> other.version()).orElse(view.priceVersion())));
    }

    private String done(String word, Function<SubscriptionNumber, SubscriptionView> step) {
        return pages.act(() -> {
            SubscriptionView after = step.apply(new SubscriptionNumber(number));
            pages.say("subscription", word, Formats.text(after.serviceName()));
            return here();
        });
    }

    public String complain() {
        return pages.actIn("complaining", () -> {
            Optional<ChargeNumber> charge = Optional.ofNullable(about)
                    .filter(chosen -> !chosen.isEmpty())
                    .map(ChargeNumber::new);
            complaints.file(new FileComplaint(new SubscriptionNumber(number), charge, reason, text, request));
            pages.say("subscription", "complained");
            return here();
        });
    }

    private String here() {
        return "/member/subscription?number=" + number;
    }

    /** When it is charged next; null when that is not known. */
    public LocalDate getNext() {
        return charges.next(List.of(view)).get(view.number());
    }

    /** Whether a complaint waits for its decision. */
    public boolean isComplaining() {
        return complained.stream().anyMatch(ComplaintView::open);
    }

    public ComplaintReason[] getReasons() {
        return ComplaintReason.values();
    }

    public SubscriptionView getView() {
        return view;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public List<StepView> getSteps() {
        return steps;
    }

    public Slice<ChargeView> getCharged() {
        return charged;
    }

    public List<ComplaintView> getComplained() {
        return complained;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public ComplaintReason getReason() {
        return reason;
    }

    public void setReason(ComplaintReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
