package io.hansa.web.console.contract;

import io.hansa.kernel.LocalizedText;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.partner.Partners;
import io.hansa.web.console.Staff;
import io.hansa.web.contract.TermRow;
import io.hansa.web.contract.TermsText;
import io.hansa.web.faces.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** One version of a partner's contract, with all that it says and what it changed. */
@Named("consoleContractVersion")
@RequestScoped
public class ContractVersionBean {

    @Inject
    Contracts contracts;

    @Inject
    Partners partners;

    @Inject
    Staff staff;

    @Inject
    Pages pages;

    private String code;
    private int version;
    private ContractView view;
    private Optional<ContractView> before;

    public void load() {
        List<ContractView> versions = contracts.versions(code);
        view = find(versions, version).orElse(null);
        before = find(versions, version - 1);
        pages.require(view);
    }

    private static Optional<ContractView> find(List<ContractView> versions, int wanted) {
        return versions.stream().filter(each -> each.version() == wanted).findFirst();
    }

    public List<TermRow> getTerms() {
        return TermsText.compare(before.map(ContractView::terms), view.terms(), !staff.opens("SETTLEMENT"));
    }

    public LocalizedText getPartner() {
        return partners.names(List.of(code)).get(code);
    }

    public ContractView getView() {
        return view;
    }

    public boolean isFirst() {
        return before.isEmpty();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
