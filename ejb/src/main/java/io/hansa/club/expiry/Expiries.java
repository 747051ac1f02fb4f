package io.hansa.club.expiry;

import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;

/** Expires points and lapses holds, as runs. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.FINANCE, Roles.SYSTEM})
public class Expiries {

    /** Starts the run that expires what is due on a date; for each date there is one. */
    public RunNumber expire(LocalDate asOf) {
        throw new UnsupportedOperationException("being written");
    }

    /** Gives back the holds whose deadline has passed. */
    public void lapseHolds() {
        throw new UnsupportedOperationException("being written");
    }
}
