package io.hansa.partners.inkind;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.kernel.Unit;
import io.hansa.ledger.account.AccountKey;
import io.hansa.ledger.account.Accounts;
import io.hansa.ledger.statement.Statements;
import io.hansa.partners.access.Callers;
import io.hansa.partners.access.Scope;
import io.hansa.partners.contract.Contracts;
import io.hansa.partners.contract.KindDirection;
import io.hansa.partners.contract.KindItem;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** What can be exchanged in kind with a partner, and what that has come to in units. Another partner does not exist. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({
    Roles.PARTNER_FINANCE,
    Roles.PARTNER_ADMIN,
    Roles.PARTNER_API,
    Roles.FINANCE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.SYSTEM
})
public class KindItems {

    @Inject
    Contracts contracts;

    @Inject
    Accounts accounts;

    @Inject
    Statements ledger;

    @Inject
    Callers callers;

    @Inject
    Programme programme;

    @Resource
    SessionContext context;

    /** Those of the contract in force today; none where no contract is. */
    public List<KindItem> of(String partnerCode) {
        callers.of(context, Scope.READ).requireMayMean(partnerCode);
        return contracts.versions(partnerCode).stream()
                .filter(version -> version.inForceOn(programme.today()))
                .findFirst()
                .map(version -> version.terms().inKind().items())
                .orElse(List.of());
    }

    /** What each of them comes to. */
    public List<KindBalance> balances(String partnerCode) {
        return of(partnerCode).stream()
                .map(item -> new KindBalance(
                        item.code(), item.name(), item.direction(), owed(partnerCode, item), item.value()))
                .toList();
    }

    private long owed(String partner, KindItem item) {
        AccountKey key = AccountKey.clearing(partner, new Unit(item.code()));
        long balance = accounts.find(key).map(ledger::balance).orElse(0L);
        return item.direction() == KindDirection.GIVEN ? -balance : balance;
    }
}
