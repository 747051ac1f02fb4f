package io.hansa.partners.confirmation;

import io.hansa.kernel.Roles;
import io.hansa.partners.transaction.TransactionNumber;
import io.hansa.partners.transaction.TransactionRow;
import io.hansa.partners.transaction.Transactions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds accruals as the system: a till that may send them need not be allowed to read. For this feature's boundary. */
@Stateless
@RunAs(Roles.SYSTEM)
@RolesAllowed({Roles.PARTNER_API, Roles.PARTNER_TILL, Roles.PARTNER_ADMIN})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ConfirmationInquiries {

    @Inject
    Transactions transactions;

    /** The accepted transaction of a partner with a reference. */
    public Optional<TransactionRow> accepted(String partner, String reference) {
        return transactions.accepted(partner, reference);
    }

    /** Whether reversals have left nothing of it. */
    public boolean isUndone(TransactionNumber accrual) {
        TransactionRow row = transactions.transaction(accrual);
        long undone = transactions.byNumbers(row.reversedBy()).stream()
                .mapToLong(reversal -> reversal.points().amount())
                .sum();
        return row.points().amount() + undone == 0;
    }
}
