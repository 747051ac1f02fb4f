package io.hansa.web.console.expiry;

import io.hansa.club.adjustment.Adjustments;
import io.hansa.club.expiry.Confirmations;
import io.hansa.club.expiry.Reinstatable;
import io.hansa.club.expiry.ReinstatePoints;
import io.hansa.club.expiry.Reinstatements;
import io.hansa.club.member.Members;
import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.MemberNumber;
import io.hansa.ledger.statement.PendingAccrual;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** One member's pending points, to be confirmed, and expired ones, to be given back. */
@Named("consolePoints")
@ViewScoped
public class MemberPointsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Members members;

    @Inject
    Confirmations confirmations;

    @Inject
    Reinstatements reinstatements;

    @Inject
    Adjustments adjustments;

    @Inject
    Pages pages;

    private final String requestKey = UUID.randomUUID().toString();
    private String number;
    private String displayName;
    private transient List<PendingAccrual> pending;
    private transient List<Reinstatable> expired;

    public void load() {
        if (!MemberNumber.isValid(number)) {
            pages.notFound();
            return;
        }
        var member = pages.required(() -> members.view(member()));
        if (member != null) {
            displayName = member.displayName();
        }
    }

    public String confirm(long entry) {
        return pages.act(() -> {
            confirmations.confirm(member(), new EntryNumber(entry));
            pages.say("consoleExpiry", "points.confirmed");
            return page();
        });
    }

    /** All that is left of an expiry; the request key stays with the view: pressed twice, it is one. */
    public String reinstate(Reinstatable chosen) {
        return pages.act(() -> {
            var receipt = adjustments.reinstate(
                    new ReinstatePoints(requestKey + chosen.expiry(), member(), chosen.expiry(), chosen.left()));
            pages.say(
                    "consoleExpiry",
                    receipt.waits() ? "points.asked" : "points.reinstated",
                    chosen.left().amount(),
                    receipt.adjustment());
            return receipt.waits() ? "/console/approvals/request?number=" + receipt.adjustment() : page();
        });
    }

    private String page() {
        return "/console/members/points?number=" + number;
    }

    private MemberNumber member() {
        return new MemberNumber(number);
    }

    public List<PendingAccrual> getPending() {
        if (pending == null) {
            pending = confirmations.pending(member());
        }
        return pending;
    }

    public List<Reinstatable> getExpired() {
        if (expired == null) {
            expired = reinstatements.of(member());
        }
        return expired;
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
}
