package io.hansa.partners.contract;

import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.partners.access.Caller;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.SandboxCode;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads contracts. Partners' own users and clients see their own only; another's partner does not exist. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed(Roles.SYSTEM)
public class Contracts {

    @Inject
    ContractRows rows;

    @Inject
    KnownVersions known;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /**
     * Agrees the next version at once, for jobs; people do it in two, by {@link ContractDrafts}. A partner's first one may begin in the
     * past; later ones tomorrow at the earliest, and not before the one before them.
     *
     * @throws ContractBegun when it would change what is in force already
     */
    public ContractView agree(AgreeContract command) {
        Caller caller = callers.of(context);
        rows.lockPartner(command.partnerCode());
        var versions = new Versions(rows.ofPartner(command.partnerCode()));
        versions.requireMayBegin(command.begins(), programme.today());
        rows.add(new Contract(command, versions.next(), caller.actor(), programme.now(), Optional.empty()));
        return versions(command.partnerCode()).get(0);
    }

    /** All versions, the latest first; a sandbox has its partner's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({
        Roles.MARKETING,
        Roles.SERVICE,
        Roles.FINANCE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SYSTEM,
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public List<ContractView> versions(String partnerCode) {
        callers.of(context).requireMayMean(partnerCode);
        return known.of(SandboxCode.partnerOf(partnerCode));
    }

    /** All versions of the caller's own partner, the latest first, for those who answer for its money. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN})
    public List<ContractView> mine() {
        return new Versions(rows.ofPartner(callers.of(context).requirePartner())).views();
    }

    /** How far the caller's own tills may go today; the usual limits where no contract is in force. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
    public Limits limits() {
        LocalDate today = programme.today();
        return versions(callers.of(context).requirePartner()).stream()
                .filter(version -> version.inForceOn(today))
                .findFirst()
                .map(version -> version.terms().limits())
                .orElse(Limits.DEFAULT);
    }

    /**
     * By what the months of partners are settled that end on a date, by partner; those with nothing agreed for it are left out. For
     * the module's other features.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Map<String, MonthTerms> monthTerms(Collection<String> partnerCodes, LocalDate end) {
        return partnerCodes.isEmpty()
                ? Map.of()
                : rows.inForceOn(partnerCodes, end).stream()
                        .collect(Collectors.toMap(Contract::partner, Contract::monthTerms));
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
        Roles.PARTNER_TILL,
        Roles.PARTNER_FINANCE,
        Roles.PARTNER_ADMIN,
        Roles.PARTNER_API
    })
    public ContractView inForce(String partnerCode, LocalDate date) {
        return versions(partnerCode).stream()
                .filter(version -> version.inForceOn(date))
                .findFirst()
                .orElseThrow(() -> new NoContractInForce(partnerCode, date));
    }
}
