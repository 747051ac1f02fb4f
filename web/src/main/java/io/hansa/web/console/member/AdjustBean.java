package io.hansa.web.console.member;

import io.hansa.club.adjustment.AdjustPoints;
import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Points;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.web.faces.Formats;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Gives or takes points in two steps: what and why, then the consequence in numbers. */
@Named("consoleAdjust")
@ViewScoped
public class AdjustBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Adjustments adjustments;

    @Inject
    Pages pages;

    private final AdjustmentForm form = new AdjustmentForm();
    private String number;
    private MemberNumber member;
    private String displayName;
    private long available;
    private long owed;
    private boolean taking;
    private Long amount;

    public void load() {
        MemberView found =
                MemberNumber.isValid(number) ? pages.found(() -> members.view(new MemberNumber(number))) : null;
        if (found == null) {
            pages.notFound();
            return;
        }
        member = found.number();
        displayName = found.displayName();
        WalletView wallet = statements.wallet(found.wallet());
        available = wallet.available().amount();
        owed = wallet.owed().amount();
    }

    public String adjust() {
        return pages.act(() -> {
            AdjustmentReceipt receipt = adjustments.adjust(new AdjustPoints(
                    form.requestKey(), member, Points.of(getChange()), form.getReason(), form.getNote()));
            if (receipt.waits()) {
                pages.warn("consoleMember", "adjust.waits", receipt.adjustment().value());
                return "/console/approvals/request?number=" + receipt.adjustment();
            }
            pages.say("consoleMember", "adjust.done", Formats.signed(getChange()));
            return "/console/members/member?number=" + number;
        });
    }

    /** Signed. */
    public long getChange() {
        return taking ? -amount : amount;
    }

    public Outlook getOutlook() {
        return Outlook.ofAdjustment(available, owed, getChange());
    }

    public AdjustmentForm getForm() {
        return form;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isTaking() {
        return taking;
    }

    public void setTaking(boolean taking) {
        this.taking = taking;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }
}
