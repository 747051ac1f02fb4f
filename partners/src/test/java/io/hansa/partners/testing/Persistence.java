package io.hansa.partners.testing;

import io.hansa.ledger.testing.LedgerWorld;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.sql.DataSource;

/**
 * The unit {@code partners} on the connection of the ledger's test transaction, so that both commit together as they do in a
 * container.
 */
final class Persistence {

    /** What only the transaction around may do to its connection. */
    private static final Set<String> NOT_ITS_OWN = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final LedgerWorld ledger;
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();

    Persistence(LedgerWorld ledger) {
        this.ledger = ledger;
        var properties = new HashMap<String, Object>(ledger.database().unitProperties());
        properties.keySet().removeIf(name -> name.startsWith("jakarta.persistence.jdbc"));
        properties.put("jakarta.persistence.nonJtaDataSource", shared(ledger.transactions()));
        properties.put("eclipselink.ddl-generation", "none");
        factory = jakarta.persistence.Persistence.createEntityManagerFactory("partners", properties);
    }

    <T> T inTransaction(Callable<T> work) {
        return ledger.inTransaction(() -> {
            EntityManager manager = factory.createEntityManager();
            current.set(manager);
            try {
                manager.getTransaction().begin();
                T result = work.call();
                manager.getTransaction().commit();
                return result;
            } finally {
                current.remove();
                manager.close();
            }
        });
    }

    /** What is injected: the entity manager of the running transaction. */
    EntityManager entityManager() {
        return proxy(EntityManager.class, (method, arguments) -> method.invoke(current.get(), arguments));
    }

    private static DataSource shared(DataSource transactions) {
        return proxy(DataSource.class, (method, arguments) -> {
            Object result = method.invoke(transactions, arguments);
            return result instanceof Connection connection && !connection.getAutoCommit() ? kept(connection) : result;
        });
    }

    private static Connection kept(Connection connection) {
        return proxy(
                Connection.class,
                (method, arguments) ->
                        NOT_ITS_OWN.contains(method.getName()) ? null : method.invoke(connection, arguments));
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader() == null ? Persistence.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> {
                    try {
                        return call.on(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** One call of a proxy. */
    private interface Call {
        Object on(java.lang.reflect.Method method, Object[] arguments)
                throws ReflectiveOperationException, java.sql.SQLException;
    }
}
