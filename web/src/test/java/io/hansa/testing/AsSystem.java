package io.hansa.testing;

import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Calls boundaries as jobs do: as {@code system:jobs}, each call its own transaction. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsSystem {

    public <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** One transaction around all of it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public <T> T inTransaction(Callable<T> work) {
        return call(work);
    }

    public void run(Runnable work) {
        work.run();
    }
}
