package io.hansa.partners.partner;

import io.hansa.partners.access.SandboxCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Moves partners between stages, for the module's features, in their transaction. Who may, and on what terms, is decided at their boundaries. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PartnerStages {

    @Inject
    Roster roster;

    /**
     * Where a partner is, which nobody else changes before the transaction ends.
     *
     * @throws io.hansa.partners.access.PartnerNotFound when there is none, or it is a sandbox
     */
    public PartnerStage lock(String partnerCode) {
        return roster.lockPartner(partnerCode).stage();
    }

    /**
     * Its sandbox ends with it.
     *
     * @throws PartnerEnded when it is over
     * @throws StageNotReachable when no way leads there from where it is
     */
    public void enter(String partnerCode, PartnerStage stage) {
        roster.lockPartner(partnerCode).enter(stage);
        if (stage.isOver()) {
            roster.find(SandboxCode.of(partnerCode)).ifPresent(Partner::end);
        }
    }
}
