package io.hansa.web.console.approval;

import io.hansa.club.adjustment.AdjustmentNumber;
import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.AdjustmentView;
import io.hansa.club.adjustment.Approvals;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.Actor;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.console.Staff;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.Principal;
import java.util.function.Supplier;
import org.omnifaces.cdi.ViewScoped;

/** One correction: what was asked, what approval would do, and what became of it. */
@Named("consoleApproval")
@ViewScoped
public class ApprovalBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Approvals approvals;

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Pages pages;

    @Inject
    Staff staff;

    @Inject
    Principal reader;

    private String number;
    private String decision;
    private transient AdjustmentView adjustment;
    private transient MemberView member;
    private long available;

    public void load() {
        adjustment = pages.required(() -> approvals.adjustment(new AdjustmentNumber(number)));
        if (adjustment != null) {
            member = members.view(adjustment.member());
            available = statements.wallet(member.wallet()).available().amount();
        }
    }

    public String approve() {
        return decide("approve.done", () -> approvals.approve(adjustment.number()));
    }

    public String refuse() {
        return decide("refuse.done", () -> approvals.refuse(adjustment.number(), decision));
    }

    public String withdraw() {
        return decide("withdraw.done", () -> approvals.withdraw(adjustment.number()));
    }

    /** A refusal is said, and the page shows how things stand now. */
    private String decide(String said, Supplier<AdjustmentReceipt> deciding) {
        String outcome = pages.act(() -> {
            AdjustmentReceipt receipt = deciding.get();
            pages.say(
                    "consoleApproval",
                    said,
                    receipt.entry().map(Object::toString).orElse(""));
            return "/console/approvals/request?number=" + number;
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    public boolean isOwn() {
        return adjustment.askedBy().equals(Actor.parse(reader.getName()));
    }

    public boolean isToDecide() {
        return adjustment.waits() && !isOwn() && staff.isFinance();
    }

    public boolean isToWithdraw() {
        return adjustment.waits() && isOwn();
    }

    public long getAvailableAfter() {
        return available + adjustment.points().amount();
    }

    public long getAvailable() {
        return available;
    }

    public AdjustmentView getAdjustment() {
        return adjustment;
    }

    public MemberView getMember() {
        return member;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}
