package io.hansa.web.console.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.kernel.Slice;
import io.hansa.partners.contract.ContractDrafts;
import io.hansa.partners.contract.DraftFilter;
import io.hansa.partners.contract.DraftRow;
import io.hansa.partners.contract.DraftState;
import io.hansa.partners.partner.Partners;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;

/** Drafts of contracts, newest first: of a state or a partner; the filters live in the address. */
@Named("consoleContractDrafts")
@RequestScoped
public class ContractDraftsBean {

    private static final int PAGE = 50;

    @Inject
    ContractDrafts drafts;

    @Inject
    Partners partners;

    private DraftState state;
    private String partner;
    private String after;
    private Slice<DraftRow> list;
    private Map<String, LocalizedText> names;

    public void load() {
        var filter = new DraftFilter(Optional.ofNullable(state), Optional.ofNullable(partner));
        list = drafts.list(filter, Optional.ofNullable(after), PAGE);
        names = partners.names(
                list.rows().stream().map(DraftRow::partnerCode).distinct().toList());
    }

    public String search() {
        after = null;
        return "/console/contracts/index?faces-redirect=true&includeViewParams=true";
    }

    public DraftState[] getStates() {
        return DraftState.values();
    }

    public Slice<DraftRow> getList() {
        return list;
    }

    public Map<String, LocalizedText> getNames() {
        return names;
    }

    public DraftState getState() {
        return state;
    }

    public void setState(DraftState state) {
        this.state = state;
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
