package io.hansa.web.console.approval;

import io.hansa.club.adjustment.AdjustmentNumber;
import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.AdjustmentView;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.adjustment.Approvals;
import io.hansa.club.adjustment.ReversalPreview;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.web.console.Staff;
import io.hansa.web.console.member.Outlook;
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
    Adjustments adjustments;

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
    private Outlook outlook;

    public void load() {
        adjustment = pages.required(() -> approvals.adjustment(new AdjustmentNumber(number)));
        if (adjustment != null) {
            member = members.view(adjustment.member());
            outlook = outlook(statements.wallet(member.wallet()));
        }
    }

    private Outlook outlook(WalletView wallet) {
        long available = wallet.available().amount();
        long owed = wallet.owed().amount();
        long change = adjustment.points().amount();
        return switch (adjustment.kind()) {
            case ADJUST -> Outlook.ofAdjustment(available, owed, change);
            case REVERSE -> new Outlook(available, owed, change, -owedAgain());
            case REINSTATE -> new Outlook(available, owed, change, 0);
        };
    }

    private long owedAgain() {
        return adjustment
                .original()
                .flatMap(adjustments::preview)
                .map(ReversalPreview::owedAgain)
                .orElse(Points.ZERO)
                .amount();
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

    public Outlook getOutlook() {
        return outlook;
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
