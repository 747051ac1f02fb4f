package io.hansa.ledger.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens and finds accounts. Who may ask is decided at the caller's boundary. */
@Stateless
@PermitAll
public class Accounts {

    /** Opens an account, or finds it when it is open already; safe against another that opens it at the same time. */
    public AccountId open(AccountKey key) {
        return open(List.of(key)).get(key);
    }

    /** Opens many in a few statements. */
    public Map<AccountKey, AccountId> open(Collection<AccountKey> keys) {
        throw new UnsupportedOperationException("being written");
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<AccountId> find(AccountKey key) {
        throw new UnsupportedOperationException("being written");
    }

    /** Finds many in one statement; keys without an account are left out. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<AccountKey, AccountId> find(Collection<AccountKey> keys) {
        throw new UnsupportedOperationException("being written");
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public AccountView view(AccountId id) {
        throw new UnsupportedOperationException("being written");
    }
}
