package io.hansa.ledger.faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Random;

/** A moment of a transaction in which the process ends as by {@code kill -9}, at random one time in so many. */
enum Failpoint {
    NONE,
    /** Entries are written, and nothing that hangs on them. */
    AFTER_ENTRIES,
    BEFORE_COMMIT,
    /** It is committed, and nobody was told. */
    AFTER_COMMIT;

    private static final int ONCE_IN = 40;

    /** A connection on which it happens. */
    Connection on(Connection connection, Random random) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean commit = method.getName().equals("commit");
                    boolean postings = method.getName().equals("prepareStatement")
                            && arguments[0].toString().startsWith("INSERT INTO ledger_posting");
                    if (this == BEFORE_COMMIT && commit || this == AFTER_ENTRIES && postings) {
                        end(random);
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (this == AFTER_COMMIT && commit) {
                            end(random);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void end(Random random) {
        if (random.nextInt(ONCE_IN) == 0) {
            Runtime.getRuntime().halt(137);
        }
    }
}
