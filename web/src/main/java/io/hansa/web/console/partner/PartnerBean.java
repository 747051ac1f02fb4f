package io.hansa.web.console.partner;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Slice;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.DraftFilter;
import io.hansa.partners.contract.DraftRow;
import io.hansa.partners.partner.OutletView;
import io.hansa.partners.partner.PartnerView;
import io.hansa.partners.partner.Partners;
import io.hansa.web.faces.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.omnifaces.cdi.ViewScoped;

/** One partner: what it is, where it serves members, what was agreed, and where it stands. */
@Named("consolePartner")
@ViewScoped
public class PartnerBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OUTLETS = 50;

    @Inject
    Partners partners;

    @Inject
    Contracts contracts;

    @Inject
    ContractDrafts drafts;

    @Inject
    Programme programme;

    @Inject
    Pages pages;

    private String code;
    private String after;
    private transient PartnerView partner;
    private transient Slice<OutletView> outlets;
    private transient List<ContractView> versions;

    public void load() {
        partner = pages.required(() -> partners.partner(code));
        if (partner != null) {
            outlets = partners.outlets(code, Optional.ofNullable(after), OUTLETS);
            versions = contracts.versions(code);
        }
    }

    public boolean inForce(ContractView version) {
        return version.inForceOn(programme.today());
    }

    /** The draft of the next version that is open; null when there is none. */
    public DraftRow getDraft() {
        return drafts.list(DraftFilter.ofPartner(code), Optional.empty(), 1).rows().stream()
                .filter(draft -> draft.state().isOpen())
                .findFirst()
                .orElse(null);
    }

    /** Whether a version lets it buy points before it gives them. */
    public boolean isPrepaid() {
        return versions.stream().anyMatch(version -> version.terms().funding().isPrepaid());
    }

    public PartnerView getPartner() {
        return partner;
    }

    public Slice<OutletView> getOutlets() {
        return outlets;
    }

    public List<ContractView> getVersions() {
        return versions;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
