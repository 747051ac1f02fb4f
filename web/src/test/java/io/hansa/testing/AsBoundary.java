package io.hansa.testing;

import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;

/** Does what a boundary would do: in one transaction, and again in a new one when the database gave it up for another's sake. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsBoundary {

    public <T> T call(Callable<T> work) throws Exception {
        return work.call();
    }
}
