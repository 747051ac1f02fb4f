package io.hansa.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/**
 * Runs work in a new transaction that the container begins and ends. A transaction that is begun by hand inside of a bean's call
 * is not enough: this server enlists a connection by the transaction of the call that asks for it, and would leave the
 * connections of that bean out.
 */
@Stateless
@PermitAll
public class NewTransaction {

    /** A refusal, and every other exception, rolls it back. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Object run(Callable<Object> work) throws Exception {
        return work.call();
    }
}
