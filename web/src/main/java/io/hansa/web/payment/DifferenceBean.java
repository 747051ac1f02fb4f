package io.hansa.web.payment;

import io.hansa.partners.bank.DifferenceView;
import io.hansa.partners.bank.Differences;
import io.hansa.partners.bank.ResolveDifference;
import io.hansa.partners.bank.ResolveDifference.Target;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One difference: what the bank says, and what somebody says it is. */
@Named("bankDifference")
@ViewScoped
public class DifferenceBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Differences differences;

    @Inject
    Pages pages;

    private long number;
    private Target to;
    private String reference;
    private String reason;
    private transient DifferenceView view;

    public void load() {
        view = pages.required(() -> differences.difference(number));
        if (view != null && to == null) {
            suggest();
        }
    }

    private void suggest() {
        if (view.payment().isPresent()) {
            to = Target.PAYMENT;
            reference = view.payment().get();
        } else if (view.invoice().isPresent()) {
            to = Target.INVOICE;
            reference = view.invoice().get();
        }
    }

    public String resolve() {
        return pages.actIn("resolving", () -> {
            differences.resolve(new ResolveDifference(number, to, to == Target.NOTHING ? "" : reference, reason));
            pages.say("payment", "difference.resolved");
            return "/console/payments/differences";
        });
    }

    public List<Target> getTargets() {
        return List.of(Target.values());
    }

    public DifferenceView getView() {
        if (view == null) {
            load();
        }
        return view;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(long number) {
        this.number = number;
    }

    public Target getTo() {
        return to;
    }

    public void setTo(Target to) {
        this.to = to;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
