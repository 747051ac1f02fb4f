package io.hansa.club.subscription;

import io.hansa.kernel.Programme;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;

/** Starts the daily scoring of service providers. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.ADMIN, Roles.SYSTEM})
public class ConductDays {

    public static final String KIND = "provider.conduct";

    /** The run's parameter: on which day, for the whole days before it. */
    public static final String DAY = "day";

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    /** Scores the whole days before today; asked again today it is the same run. */
    public RunNumber assessToday() {
        String today = programme.today().toString();
        return runs.start(new StartRun(KIND, today, Map.of(DAY, today)));
    }
}
