package io.hansa.club.tier;

import io.hansa.club.ladder.PeriodKind;
import io.hansa.club.tier.TierWorld.Points;
import io.hansa.kernel.MemberNumber;
import io.hansa.kernel.Roles;
import io.hansa.runs.RunNumber;
import io.hansa.runs.Runs;
import io.hansa.runs.StartRun;
import io.hansa.testing.AsSystem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Many members on a ladder of a test's own, whose years ended with 2025. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReviewKeeper {

    private static final LocalDate ENROLLED = LocalDate.of(2020, 5, 17);
    private static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);
    private static final int AT_ONCE = 500;

    @Inject
    AsSystem system;

    @Inject
    TierWorld world;

    @Inject
    Runs runs;

    /**
     * Puts members on a new ladder, on its steps in turn.
     *
     * @param earning whether they earn what makes some of them keep their tier and others lose it: once for all ladders
     * @return the ladder
     */
    public String ladder(List<MemberNumber> members, boolean earning) {
        String ladder = world.ladder(PeriodKind.CALENDAR, 12, 90);
        for (int from = 0; from < members.size(); from += AT_ONCE) {
            List<MemberNumber> part = members.subList(from, Math.min(members.size(), from + AT_ONCE));
            system.inTransaction(() -> {
                List<Points> earned = new ArrayList<>();
                for (int i = 0; i < part.size(); i++) {
                    String tier = TierWorld.CODES.get(i % 4);
                    world.stand(part.get(i), ladder, TierWorld.held(tier, ENROLLED, YEAR_END));
                    earned.add(new Points(
                            part.get(i), YEAR_END.minusDays(1 + i % 365), TierWorld.THRESHOLDS[i / 4 % 4] + i % 3 - 1));
                }
                if (earning) {
                    world.earn(earned);
                }
                return null;
            });
        }
        return ladder;
    }

    public RunNumber review(String ladder, String key) {
        return system.call(() -> runs.start(new StartRun(
                ReviewRun.KIND,
                ladder + "." + key,
                Map.of(ReviewRun.LADDER, ladder, ReviewRun.AS_OF, AS_OF.toString()))));
    }
}
