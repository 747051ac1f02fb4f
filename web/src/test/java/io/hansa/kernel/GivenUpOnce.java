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
import javax.sql.DataSource;

/** A boundary whose first transaction is given up by the database. */
@Stateless
@PermitAll
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class GivenUpOnce {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Resource(lookup = "java:app/jdbc/hansa")
    DataSource dataSource;

    /** @return the transactions in which it was tried */
    public List<Object> write(CopyOnWriteArrayList<Object> tried) {
        tried.add(transactions.getTransactionKey());
        if (tried.size() == 1) {
            throw new IllegalStateException(new SQLException("Deadlock found", "40001", 1213));
        }
        return tried;
    }

    /** Writes a row by the data source itself, and then fails for good. */
    public void writeAndFail(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO partner_claim (scope, idempotency_key, request_hash, transaction)"
                                + " VALUES ('retry-test', ?, REPEAT('0', 32), 1)")) {
            insert.setString(1, key);
            insert.executeUpdate();
        }
        throw new IllegalStateException("after the row was written");
    }

    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean isWritten(String key) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "SELECT 1 FROM partner_claim WHERE scope = 'retry-test' AND idempotency_key = ?")) {
            select.setString(1, key);
            return select.executeQuery().next();
        }
    }
}
