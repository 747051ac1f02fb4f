package io.hansa.web.payment;

import io.hansa.partners.bank.DifferenceView;
import io.hansa.partners.bank.Differences;
import io.hansa.partners.bank.ResolveDifference;
import io.hansa.partners.bank.ResolveDifference.Target;
import io.hansa.partners.bank.UndoingView;
import io.hansa.partners.bank.Undoings;
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
    Undoings undoing;

    @Inject
    Pages pages;

    private long number;
    private Target to;
    private String reference;
    private String reason;
    private String why;
    private transient DifferenceView view;
    private transient List<UndoingView> undoings;

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

    public String undo() {
        return pages.actIn("undoing", () -> {
            UndoingView asked = undoing.ask(number, why);
            pages.say("payment", asked.isOpen() ? "undo.asked" : "undo.done");
            return here();
        });
    }

    public String approve() {
        return pages.actIn("deciding", () -> {
            undoing.approve(number);
            pages.say("payment", "undo.done");
            return here();
        });
    }

    public String keep() {
        return pages.actIn("deciding", () -> {
            undoing.keep(number);
            pages.say("payment", "undo.kept");
            return here();
        });
    }

    private String here() {
        return "/console/payments/difference?number=" + number;
    }

    /** The latest first. */
    public List<UndoingView> getUndoings() {
        if (undoings == null) {
            undoings = undoing.of(number);
        }
        return undoings;
    }

    public List<UndoingView> getDecided() {
        return getUndoings().stream().filter(each -> !each.isOpen()).toList();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
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
