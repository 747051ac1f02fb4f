package io.hansa.web.dispute;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Roles;
import io.hansa.partners.dispute.ArbitrateDispute;
import io.hansa.partners.dispute.Arbitration;
import io.hansa.partners.dispute.DisputeNumber;
import io.hansa.partners.dispute.DisputeState;
import io.hansa.partners.dispute.DisputeStep;
import io.hansa.partners.dispute.DisputeView;
import io.hansa.partners.dispute.Disputes;
import io.hansa.partners.dispute.TakeStep;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** One dispute: what was said, and the steps that its reader can take. */
@Named("dispute")
@ViewScoped
public class DisputeBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Disputes disputes;

    @Inject
    Arbitration arbitration;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @Inject
    ReaderSide side;

    /** Names what this page asks for: sent twice, it is one step. */
    private final String key = "page-" + UUID.randomUUID();

    private String number;
    private String text;
    private BigDecimal amount;
    private transient Part file;
    private transient DisputeView view;

    public void load() {
        view = pages.required(() -> disputes.dispute(new DisputeNumber(number)));
    }

    public String accept() {
        return take(DisputeStep.ACCEPTED, 0);
    }

    public String acceptPart() {
        return take(DisputeStep.PARTLY_ACCEPTED, Yuan.fen(amount));
    }

    public String reject() {
        return take(DisputeStep.REJECTED, 0);
    }

    public String goOn() {
        return take(DisputeStep.TO_SECOND_STAGE, 0);
    }

    public String agree() {
        return take(DisputeStep.AGREED, 0);
    }

    public String withdraw() {
        return take(DisputeStep.WITHDRAWN, 0);
    }

    public String handIn() {
        return take(DisputeStep.EVIDENCE, 0);
    }

    public String decide() {
        return act(() -> {
            DisputeState state = arbitration.decide(
                    new ArbitrateDispute(key + "-decide", new DisputeNumber(number), Yuan.fen(amount), text));
            return state.isOpen() ? "done.PROPOSED" : "done.ARBITRATED";
        });
    }

    private String take(DisputeStep step, long fen) {
        return act(() -> {
            disputes.take(
                    new TakeStep(key + "-" + step, new DisputeNumber(number), step, fen, text, HandedIn.of(file)));
            return "done." + step;
        });
    }

    /** A refusal is said, and the page shows how things stand now. */
    private String act(Supplier<String> acting) {
        String outcome = pages.act(() -> {
            pages.say("dispute", acting.get());
            return page();
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    private String page() {
        return (side.isPartner() ? "/partner/dispute" : "/console/disputes/dispute") + "?number=" + number;
    }

    public boolean isToAnswer() {
        return side.isActor() && view.allows(DisputeStep.ACCEPTED);
    }

    public boolean isToGoOn() {
        return side.isActor() && view.allows(DisputeStep.TO_SECOND_STAGE);
    }

    public boolean isToAgree() {
        return side.isActor() && view.allows(DisputeStep.AGREED);
    }

    public boolean isToWithdraw() {
        return side.isActor() && view.allows(DisputeStep.WITHDRAWN);
    }

    public boolean isToHandIn() {
        return side.isActor() && view.allows(DisputeStep.EVIDENCE);
    }

    public boolean isToDecide() {
        return request.isUserInRole(Roles.ADMIN) && view.row().state() == DisputeState.IN_ARBITRATION;
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(view.row().partnerCode())).get(view.row().partnerCode());
    }

    public DisputeView getView() {
        return view;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
