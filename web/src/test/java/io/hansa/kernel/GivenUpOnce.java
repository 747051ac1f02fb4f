package io.hansa.kernel;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A boundary whose first transaction is given up by the database. */
@Stateless
@PermitAll
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GivenUpOnce {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    /** @return the transactions in which it was tried */
    public List<Object> write(CopyOnWriteArrayList<Object> tried) {
        tried.add(transactions.getTransactionKey());
        if (tried.size() == 1) {
            throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
        }
        return tried;
    }
}
