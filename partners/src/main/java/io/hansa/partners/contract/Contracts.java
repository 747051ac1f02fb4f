package io.hansa.partners.contract;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;

/** Agrees and reads contracts. Partners' own users and clients see their own only; another's partner does not exist. */
@Stateless
@RetryOnConflict
@RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Contracts {

    /**
     * Agrees the next version. A partner's first one may begin in the past; later ones today or later.
     *
     * @throws ContractBegun when it would change what is in force already
     */
    public ContractView agree(AgreeContract command) {
        throw new UnsupportedOperationException("being written");
    }

    /** All versions, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public List<ContractView> versions(String partnerCode) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws NoContractInForce when nothing is agreed for the date */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public ContractView inForce(String partnerCode, LocalDate date) {
        throw new UnsupportedOperationException("being written");
    }
}
