package io.hansa.partners.contract;

import io.hansa.partners.access.SandboxCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** The version that holds for a partner, for the module's features that have decided who may ask. */
@ApplicationScoped
public class ContractsInForce {

    @Inject
    ContractRows rows;

    public Optional<ContractView> on(String partnerCode, LocalDate date) {
        return new Versions(rows.ofPartner(SandboxCode.partnerOf(partnerCode)))
                .views().stream().filter(version -> version.inForceOn(date)).findFirst();
    }
}
