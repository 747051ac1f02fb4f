package io.hansa.web.missing;

import io.hansa.partners.missing.ConfirmMissingPoints;
import io.hansa.partners.missing.MissingNumber;
import io.hansa.partners.missing.MissingPointsDesk;
import io.hansa.partners.missing.MissingState;
import io.hansa.partners.missing.MissingView;
import io.hansa.partners.missing.RejectMissingPoints;
import io.hansa.partners.missing.RejectionReason;
import io.hansa.web.dispute.Yuan;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** One claim at the partner: confirmed with the amount, or rejected with a reason. */
@Named("deskClaim")
@ViewScoped
public class DeskClaimBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    MissingPointsDesk desk;

    @Inject
    Pages pages;

    /** Names what this page asks for: sent twice, it is one step. */
    private final String key = "page-" + UUID.randomUUID();

    private String number;
    private BigDecimal amount;
    private RejectionReason reason;
    private String text;
    private transient MissingView view;

    public void load() {
        view = pages.required(() -> desk.claim(new MissingNumber(number)));
        if (view != null && amount == null) {
            amount = BigDecimal.valueOf(view.row().amount().minor(), 2);
        }
    }

    public String confirm() {
        long fen = Yuan.fen(amount);
        return act(
                "confirm.done",
                () -> desk.confirm(new ConfirmMissingPoints(key + "-confirm", new MissingNumber(number), fen)));
    }

    public String reject() {
        return act(
                "reject.done",
                () -> desk.reject(new RejectMissingPoints(key + "-reject", new MissingNumber(number), reason, text)));
    }

    private String act(String said, Runnable acting) {
        String outcome = pages.act(() -> {
            acting.run();
            pages.say("missing", said);
            return "/partner/missing-one?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    public boolean isToConfirm() {
        return view.row().state().isAwaiting();
    }

    public boolean isToReject() {
        return view.row().state() == MissingState.WAITING;
    }

    public RejectionReason[] getReasons() {
        return RejectionReason.values();
    }

    public MissingView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public RejectionReason getReason() {
        return reason;
    }

    public void setReason(RejectionReason reason) {
        this.reason = reason;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
