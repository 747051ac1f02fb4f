package io.hansa.web.console.ledger;

import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.adjustment.ReversalPreview;
import io.hansa.club.adjustment.ReverseEntry;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.Statements;
import io.hansa.ledger.statement.WalletView;
import io.hansa.web.console.member.AdjustmentForm;
import io.hansa.web.console.member.Outlook;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Undoes a wrong entry in two steps: why, then the consequence in numbers. */
@Named("consoleReverse")
@ViewScoped
public class ReverseBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Adjustments adjustments;

    @Inject
    Members members;

    @Inject
    Statements statements;

    @Inject
    Pages pages;

    private final AdjustmentForm form = new AdjustmentForm();
    private Long number;
    private String displayName;
    private Outlook outlook;

    public void load() {
        ReversalPreview preview = number == null || number < 1
                ? null
                : adjustments.preview(new EntryNumber(number)).orElse(null);
        if (preview == null) {
            pages.notFound();
            return;
        }
        MemberView member = members.view(preview.member());
        displayName = member.displayName();
        WalletView wallet = statements.wallet(member.wallet());
        outlook = new Outlook(
                wallet.available().amount(),
                wallet.owed().amount(),
                preview.points().amount(),
                preview.owedAgain().negated().amount());
    }

    public String reverse() {
        return pages.act(() -> {
            AdjustmentReceipt receipt = adjustments.reverse(
                    new ReverseEntry(form.requestKey(), new EntryNumber(number), form.getReason(), form.getNote()));
            if (receipt.waits()) {
                pages.warn("consoleMember", "adjust.waits", receipt.adjustment().value());
                return "/console/approvals/request?number=" + receipt.adjustment();
            }
            pages.say("consoleLedger", "reverse.done");
            return "/console/entries/entry?number=" + number;
        });
    }

    public Outlook getOutlook() {
        return outlook;
    }

    public AdjustmentForm getForm() {
        return form;
    }

    public String getDisplayName() {
        return displayName;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }
}
