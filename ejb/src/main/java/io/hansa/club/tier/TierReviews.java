package io.hansa.club.tier;

import io.hansa.club.ladder.LadderVersionView;
import io.hansa.club.ladder.LaddersInForce;
import io.hansa.kernel.Actor;
import io.hansa.kernel.Programme;
import io.hansa.kernel.RetryOnConflict;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts the runs that review whose period or grace has ended, and that lift whom a version lifts that has begun. */
@Stateless
@RetryOnConflict
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@RolesAllowed({Roles.MARKETING, Roles.FINANCE, Roles.ADMIN, Roles.SYSTEM})
public class TierReviews {

    @Inject
    LaddersInForce ladders;

    @Inject
    Places places;

    @Inject
    Runs runs;

    @Inject
    Programme programme;

    /**
     * What is due today, on every ladder; of one whose review is on its way it is that one.
     *
     * @return the runs; none when nothing is due
     */
    public List<RunNumber> reviewToday() {
        LocalDate today = programme.today();
        List<RunNumber> started = new ArrayList<>();
        for (String ladder : ladders.codes(today)) {
            LadderVersionView version = ladders.book(ladder).on(today);
            String begun = version.called().replace(' ', '.');
            if (changes(version) && runs.find(ReviewRun.KIND, begun).isEmpty()) {
                started.add(runs.start(new StartRun(
                        ReviewRun.KIND,
                        begun,
                        Map.of(
                                ReviewRun.LADDER,
                                ladder,
                                ReviewRun.BEGUN,
                                version.begins().toString()))));
            }
            if (places.isDue(ladder, today)) {
                started.add(review(ladder, today));
            }
        }
        return started;
    }

    /** Nothing came before the programme's own first version: whoever stands on it stood there. */
    private static boolean changes(LadderVersionView version) {
        return !(version.version() == 1
                && version.ladder().equals(LaddersInForce.MAIN)
                && version.setBy().kind() == Actor.Kind.SYSTEM);
    }

    private RunNumber review(String ladder, LocalDate today) {
        return runs.ask(ReviewRun.KIND, Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, today.toString()));
    }
}
