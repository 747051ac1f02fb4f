package io.hansa.web.kind;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.KindItem;
import io.hansa.partners.inkind.Exchange;
import io.hansa.partners.inkind.KindItems;
import io.hansa.partners.inkind.KindNumber;
import io.hansa.partners.inkind.ReportDelivery;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.web.dispute.HandedIn;
import io.hansa.web.dispute.ReaderSide;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.omnifaces.cdi.ViewScoped;

/** Reports a delivery: the partner's user for the own partner, staff for one that the address names. */
@Named("reportKind")
@ViewScoped
public class ReportKindBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_OUTLETS = 200;

    @Inject
    Exchange exchange;

    @Inject
    KindItems kinds;

    @Inject
    Partners partners;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    @Inject
    ReaderSide side;

    /** Names what this page asks for: sent twice, it is one delivery. */
    private final String key = "page-" + UUID.randomUUID();

    private String partner;
    private String item;
    private Long quantity;
    private String outlet;
    private LocalDate deliveredOn;
    private String reference;
    private String text;
    private transient Part file;
    private transient PartnerView partnerView;
    private transient List<KindItem> items;

    public void load() {
        partnerView = pages.required(() -> side.isPartner() ? partners.mine() : partners.partner(partner));
        if (partnerView != null) {
            partner = partnerView.code();
            items = kinds.of(partner);
            deliveredOn = deliveredOn == null ? programme.today() : deliveredOn;
        }
    }

    public String report() {
        String outcome = pages.actIn("reporting", () -> {
            KindNumber number = exchange.report(new ReportDelivery(
                            key,
                            partner,
                            item,
                            quantity,
                            Optional.ofNullable(outlet).filter(code -> !code.isBlank()),
                            deliveredOn,
                            reference == null ? "" : reference.strip(),
                            text,
                            HandedIn.of(file)))
                    .row()
                    .number();
            pages.say("kind", "done.REPORTED", number);
            return KindBean.page(side.isPartner(), number);
        });
        if (outcome == null) {
            load();
        }
        return outcome;
    }

    /** Where the form was come to from. */
    public String getBack() {
        return side.isPartner() ? "/partner/kinds" : "/console/kind/index?partner=" + partner;
    }

    public List<KindItem> getItems() {
        return items;
    }

    public List<OutletView> getOutlets() {
        return partners.outlets(partner, Optional.empty(), MOST_OUTLETS).rows();
    }

    public PartnerView getPartnerView() {
        return partnerView;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public Long getQuantity() {
        return quantity;
    }

    public void setQuantity(Long quantity) {
        this.quantity = quantity;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
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
