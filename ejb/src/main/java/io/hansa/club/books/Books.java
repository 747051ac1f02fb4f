package io.hansa.club.books;

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
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Starts what the ledger is verified and rebuilt by. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.AUDITOR, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class Books {

    public static final String VERIFICATION = VerificationRun.KIND;
    public static final String REBUILD = RebuildRun.KIND;

    /** After a day has begun in the programme's zone: expiry has gone through then, and few people are about. */
    private static final Duration NIGHTLY_AT = Duration.ofHours(3);

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    /** Verifies the ledger, unless that is on its way. */
    public RunNumber verify() {
        return runs.ask(VERIFICATION, Map.of());
    }

    /** Once each night. */
    @RolesAllowed(Roles.SYSTEM)
    public Optional<RunNumber> verifyNightly() {
        var today = programme.today();
        if (programme.now().isBefore(programme.startOf(today).plus(NIGHTLY_AT))) {
            return Optional.empty();
        }
        return Optional.of(runs.start(new StartRun(VERIFICATION, "night." + today, Map.of())));
    }

    /**
     * Makes state anew from facts.
     *
     * @param dry only tells what would be changed
     */
    @RolesAllowed(Roles.ADMIN)
    public RunNumber rebuild(boolean dry) {
        return runs.ask(REBUILD, Map.of(RebuildRun.DRY, Boolean.toString(dry)));
    }
}
