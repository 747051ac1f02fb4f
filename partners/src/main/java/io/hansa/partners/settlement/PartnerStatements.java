package io.hansa.partners.settlement;

import io.hansa.kernel.Roles;
import io.hansa.kernel.Slice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Optional;

/** Reads statements. Portal users and clients see their own partner's; another's does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM,
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API
})
public class PartnerStatements {

    /** Statements, newest first. */
    public Slice<StatementRow> list(StatementFilter filter, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }

    /** @throws StatementNotFound when there is none, or it is another partner's */
    public StatementView statement(String number) {
        throw new UnsupportedOperationException("being written");
    }

    /**
     * The postings behind a line, oldest first; also the rows of its CSV export, page by page.
     *
     * @throws StatementNotFound when there is no such statement or line, or it is another partner's
     */
    public Slice<StatementEntryRow> entries(String number, int line, Optional<String> cursor, int limit) {
        throw new UnsupportedOperationException("being written");
    }
}
