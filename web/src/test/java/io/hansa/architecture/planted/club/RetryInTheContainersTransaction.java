package io.hansa.architecture.planted.club;

import io.hansa.kernel.RetryOnConflict;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

@Stateless
@PermitAll
@RetryOnConflict
public class RetryInTheContainersTransaction {
    public void write() {
        // runs in the transaction that the container began
    }
}
