package io.hansa.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Runs work in a new transaction that the container begins and ends. Neither a transaction that is begun by hand inside of a bean's
 * call is enough, nor the interceptor of {@code @Transactional} below a call that has none: this server enlists a connection by the
 * transaction of the session bean's call that asks for it, and would commit what is written by JDBC statement by statement.
 *
 * <p>A refusal, and every other exception, rolls it back. A refusal comes out as it is, another unchecked exception as the cause of
 * an {@link jakarta.ejb.EJBException}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class NewTransaction {

    public Object run(Callable<Object> work) throws Exception {
        return work.call();
    }

    public <T> T of(Supplier<T> work) {
        return work.get();
    }
}
