package io.hansa.web.console.ledger;

import io.hansa.club.adjustment.AdjustmentReason;
import io.hansa.club.adjustment.AdjustmentReceipt;
import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.adjustment.ReversalPreview;
import io.hansa.club.adjustment.ReverseEntry;
import io.hansa.club.member.MemberView;
import io.hansa.club.member.Members;
import io.hansa.kernel.EntryNumber;
import io.hansa.ledger.statement.Statements;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
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

    private final String requestKey = UUID.randomUUID().toString();
    private Long number;
    private String displayName;
    private long change;
    private long available;
    private AdjustmentReason reason;
    private String note;
    private boolean reviewing;

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
        change = preview.points().amount();
        available = statements.wallet(member.wallet()).available().amount();
    }

    public void review() {
        reviewing = true;
    }

    public void edit() {
        reviewing = false;
    }

    /** The request key stays with the view: pressed twice, it is one reversal. */
    public String reverse() {
        return pages.act(() -> {
            AdjustmentReceipt receipt = adjustments.reverse(
                    new ReverseEntry(requestKey, new EntryNumber(number), reason, Objects.toString(note, "")));
            if (receipt.waits()) {
                pages.warn("consoleMember", "adjust.waits", receipt.adjustment().value());
                return "/console/approvals/request?number=" + receipt.adjustment();
            }
            pages.say("consoleLedger", "reverse.done");
            return "/console/entries/entry?number=" + number;
        });
    }

    public long getAvailableAfter() {
        return available + change;
    }

    public AdjustmentReason[] getReasons() {
        return AdjustmentReason.values();
    }

    public String getDisplayName() {
        return displayName;
    }

    public long getChange() {
        return change;
    }

    public long getAvailable() {
        return available;
    }

    public boolean isReviewing() {
        return reviewing;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public AdjustmentReason getReason() {
        return reason;
    }

    public void setReason(AdjustmentReason reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
