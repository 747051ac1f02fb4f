package io.hansa.runs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/**
 * A transaction of its own around what is done in it. A session bean, and not the interceptor of {@code @Transactional}: the server
 * enlists a connection by the transaction of the session bean's call that it is asked for in, so that below such an interceptor, in a
 * call that has no transaction, what is written at once would be committed statement by statement.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OwnTransaction {

    public <T> T around(Supplier<T> work) {
        return work.get();
    }
}
