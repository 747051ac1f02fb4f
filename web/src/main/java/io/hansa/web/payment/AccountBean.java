package io.hansa.web.payment;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.invoice.CreditStops;
import io.hansa.partners.invoice.CreditView;
import io.hansa.partners.invoice.Invoices;
import io.hansa.partners.invoice.LiftCreditStop;
import io.hansa.partners.invoice.PartnerAccount;
import io.hansa.partners.partner.Partners;
import io.hansa.partners.remittance.RemittanceView;
import io.hansa.partners.remittance.Remittances;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** A partner's account as of a date: what its balance consists of, and the money that moved. */
@Named("partnerAccount")
@ViewScoped
public class AccountBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    Invoices invoices;

    @Inject
    Remittances remittances;

    @Inject
    CreditStops stops;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String partner;
    private LocalDate asOf;
    private String after;
    private LocalDate until;
    private String reason;
    private transient CreditView credit;
    private transient PartnerAccount account;
    private transient Slice<RemittanceView> moved;

    public void load() {
        account = pages.required(() -> invoices.account(partner, getAsOf()));
        if (account != null) {
            credit = stops.credit(partner);
            moved = remittances.list(Optional.of(partner), Optional.empty(), Optional.ofNullable(after), PAGE);
        }
    }

    public String lift() {
        return pages.actIn("lifting", () -> {
            stops.lift(new LiftCreditStop(partner, until, reason));
            pages.say("payment", "credit.lifted");
            return "/console/payments/account?partner=" + partner;
        });
    }

    public CreditView getCredit() {
        if (credit == null) {
            load();
        }
        return credit;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PartnerAccount getAccount() {
        if (account == null) {
            load();
        }
        return account;
    }

    public Slice<RemittanceView> getMoved() {
        if (moved == null) {
            load();
        }
        return moved;
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(partner)).get(partner);
    }

    public LocalDate getAsOf() {
        return asOf == null ? programme.today() : asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
