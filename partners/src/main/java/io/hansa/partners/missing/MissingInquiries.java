package io.hansa.partners.missing;

import io.hansa.kernel.EntryNumber;
import io.hansa.kernel.Roles;
import io.hansa.partners.contract.ContractView;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.transaction.TransactionRequest.Accrual;
import io.hansa.partners.transaction.TransactionResult;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What claims need of the module's other features, asked as the system: a member may not read contracts, only profit by them, and a
 * partner's finance does not stand at a till. For this feature's boundaries, which have looked at who asks.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@RolesAllowed({Roles.MEMBER, Roles.PARTNER_FINANCE, Roles.PARTNER_ADMIN, Roles.PARTNER_API, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MissingInquiries {

    @Inject
    Contracts contracts;

    @Inject
    Transactions transactions;

    public ContractView inForce(String partner, LocalDate date) {
        return contracts.inForce(partner, date);
    }

    public ContractView version(String partner, int version) {
        return contracts.versions(partner).stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a version of a contract is never lost"));
    }

    public Optional<TransactionRow> accepted(String partner, String reference) {
        return transactions.accepted(partner, reference);
    }

    public Collection<TransactionRow> byEntries(Collection<EntryNumber> entries) {
        return transactions.byEntries(entries).values();
    }

    public TransactionResult accrue(String partner, Accrual accrual) {
        return transactions.submitFor(partner, List.of(accrual)).get(0);
    }
}
