package io.hansa.partners.dispute;

import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.Disputing;
import io.hansa.partners.contract.NoContractInForce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The clocks of disputes: those of the version that was in force when the dispute was opened, to its end. */
@ApplicationScoped
class Clocks {

    @Inject
    Contracts contracts;

    /** @throws NoContractInForce when nothing is agreed for the date */
    ContractView inForce(String partner, LocalDate date) {
        return contracts.inForce(partner, date);
    }

    Disputing of(Dispute dispute) {
        return contracts.versions(dispute.partner()).stream()
                .filter(version -> version.version() == dispute.contract())
                .findFirst()
                .map(version -> version.terms().disputing())
                .orElseThrow(() -> new IllegalStateException("a version of a contract is never lost"));
    }
}
