package io.hansa.web.partner;

import io.hansa.kernel.DomainException;
import io.hansa.kernel.Programme;
import io.hansa.partners.transaction.RedeemVoucher;
import io.hansa.partners.transaction.Transactions;
import io.hansa.web.faces.Refusals;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The till: a voucher is scanned or typed, one action honours it. */
@Named("till")
@ViewScoped
public class TillBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Transactions transactions;

    @Inject
    TillOutlet outlet;

    @Inject
    Programme programme;

    @Inject
    Refusals refusals;

    /** Names what this form asks for: sent twice, it is one effect. */
    private final String key = "till-" + UUID.randomUUID();

    private String voucher;

    /** The answer survives the redirect, so that reading the page anew honours nothing. */
    public String honour() {
        try {
            Faces.setFlashAttribute(
                    "honoured",
                    transactions.redeemVoucher(new RedeemVoucher(
                            key, key, programme.now(), outlet.getOutlet().code(), voucher)));
        } catch (DomainException refusal) {
            Faces.setFlashAttribute("refusal", refusals.text(refusal.code(), refusal.args()));
            Faces.setFlashAttribute("refused", voucher);
        }
        return "/partner/till?faces-redirect=true";
    }

    public String getVoucher() {
        return voucher;
    }

    public void setVoucher(String voucher) {
        this.voucher = voucher;
    }
}
