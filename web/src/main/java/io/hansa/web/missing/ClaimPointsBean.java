package io.hansa.web.missing;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.missing.ClaimMissingPoints;
import io.hansa.partners.missing.MissingPoints;
import io.hansa.partners.missing.MissingState;
import io.hansa.partners.missing.MissingView;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.PartnerFilter;
import io.hansa.partners.partner.PartnerStage;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.web.dispute.HandedIn;
import io.hansa.web.dispute.Yuan;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Claims the points of a purchase: first the partner is chosen, then the rest is asked. */
@Named("claimPoints")
@ViewScoped
public class ClaimPointsBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "claiming";

    @Inject
    MissingPoints claims;

    @Inject
    Partners partners;

    @Inject
    Pages pages;

    /** Names what this page asks for: sent twice, it is one claim. */
    private final String key = "page-" + UUID.randomUUID();

    private String partner;
    private String outlet;
    private LocalDate shoppedOn;
    private String receipt;
    private BigDecimal amount;
    private boolean another;
    private String text;
    private transient Part file;

    public String choose() {
        return "/member/missing-claim?faces-redirect=true&includeViewParams=true";
    }

    public String claim() {
        return pages.actIn(FORM, () -> {
            MissingView view = claims.claim(new ClaimMissingPoints(
                            key,
                            partner,
                            outlet,
                            shoppedOn,
                            receipt,
                            Yuan.fen(amount),
                            another,
                            text,
                            HandedIn.of(file)))
                    .claim();
            pages.say("missing", view.row().state() == MissingState.FOUND ? "claim.found" : "claim.done");
            return "/member/missing-one?number=" + view.row().number();
        });
    }

    /** Those that take part. */
    public List<PartnerView> getPartners() {
        var active =
                new PartnerFilter(Optional.empty(), Optional.empty(), Optional.of(PartnerStage.LIVE), Optional.empty());
        return partners.list(active, Optional.empty(), Slice.MAX_LIMIT).rows();
    }

    public LocalizedText getPartnerName() {
        return partners.names(List.of(partner)).get(partner);
    }

    /** None while no partner is chosen, or of one that is not there. */
    public List<OutletView> getOutlets() {
        return partner == null || getPartnerName() == null
                ? List.of()
                : partners.outlets(partner, Optional.empty(), Slice.MAX_LIMIT).rows();
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public LocalDate getShoppedOn() {
        return shoppedOn;
    }

    public void setShoppedOn(LocalDate shoppedOn) {
        this.shoppedOn = shoppedOn;
    }

    public String getReceipt() {
        return receipt;
    }

    public void setReceipt(String receipt) {
        this.receipt = receipt;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public boolean isAnother() {
        return another;
    }

    public void setAnother(boolean another) {
        this.another = another;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
