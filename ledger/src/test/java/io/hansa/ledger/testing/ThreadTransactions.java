package io.hansa.ledger.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

/** A data source that gives each thread the one connection of its transaction, as a container does. */
public final class ThreadTransactions extends PlainDataSource {

    private final String url;
    private final String user;
    private final String password;
    private final ThreadLocal<Connection> current = new ThreadLocal<>();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Semaphore pool = new Semaphore(64);

    public ThreadTransactions(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    public boolean isRunning() {
        return current.get() != null;
    }

    /** Runs work in a transaction of its own: committed when it returns, rolled back when it throws. */
    public <T> T inTransaction(Callable<T> work) {
        if (isRunning()) {
            throw new IllegalStateException("a transaction is running in this thread");
        }
        pool.acquireUninterruptibly();
        try {
            return run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.release();
        }
    }

    private <T> T run(Callable<T> work) throws Exception {
        Connection connection = take();
        current.set(connection);
        boolean done = false;
        try {
            T result = work.call();
            connection.commit();
            done = true;
            return result;
        } finally {
            current.remove();
            if (!done) {
                connection.rollback();
            }
            idle.push(connection);
        }
    }

    /**
     * Begins with new connections. After a change of a table or its triggers a bulk statement that a connection has prepared
     * before fails on it for good, with an empty message (MariaDB 11.4).
     */
    public void closeIdle() throws SQLException {
        for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
            connection.close();
        }
    }

    private Connection take() throws SQLException {
        Connection connection = idle.poll();
        if (connection == null) {
            connection = DriverManager.getConnection(url, user, password);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        return connection;
    }

    /** Of the running transaction; outside of one a connection of its own, as under SUPPORTS. */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = current.get();
        return connection == null ? DriverManager.getConnection(url, user, password) : unclosed(connection);
    }
}
