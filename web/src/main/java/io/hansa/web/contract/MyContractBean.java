package io.hansa.web.contract;

import io.hansa.kernel.Programme;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is agreed with the reader's own partner: in force today, and what comes next. */
@Named("myContract")
@RequestScoped
public class MyContractBean {

    @Inject
    Contracts contracts;

    @Inject
    Programme programme;

    private List<ContractView> versions;

    /** Null when none is. */
    public ContractView getInForce() {
        LocalDate today = programme.today();
        return versions().stream()
                .filter(version -> version.inForceOn(today))
                .findFirst()
                .orElse(null);
    }

    /** The version that follows; null when none was agreed. */
    public ContractView getNext() {
        LocalDate today = programme.today();
        return versions().stream()
                .filter(version -> version.begins().isAfter(today))
                .filter(version -> !version.until().equals(Optional.of(version.begins())))
                .reduce((later, earlier) -> earlier)
                .orElse(null);
    }

    public List<TermRow> getTerms() {
        return TermsText.compare(Optional.empty(), getInForce().terms(), false);
    }

    public List<TermRow> getChanges() {
        return TermsText.compare(
                        Optional.ofNullable(getInForce()).map(ContractView::terms),
                        getNext().terms(),
                        false)
                .stream()
                .filter(TermRow::isChanged)
                .toList();
    }

    private List<ContractView> versions() {
        if (versions == null) {
            versions = contracts.mine();
        }
        return versions;
    }
}
